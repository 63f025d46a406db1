import { z } from 'zod';
import { longText, shortText } from '../record';
import { minutesPerDay } from '../../time/local-date';
import { standardMessages } from './standard-messages';

const idLimit = 40;
const mostTemplates = 60;

/** How long a kind of meeting takes: `First interview, 60 min`. */
export const durationTemplate = z.object({
  id: z.string().min(1).max(idLimit),
  kind: z.enum(['office', 'client']),
  en: shortText.min(1),
  zh: shortText.min(1),
  minutes: z.int().min(1).max(minutesPerDay),
});
/** See {@link durationTemplate}. */
export type DurationTemplate = z.infer<typeof durationTemplate>;

/** A text to copy, in both languages, with marks in braces (`{candidate}`, `{day}` …) for what it is about. */
export const messageTemplate = z.object({
  id: z.string().min(1).max(idLimit),
  titleEn: shortText.min(1),
  titleZh: shortText.min(1),
  en: longText,
  zh: longText,
});
/** See {@link messageTemplate}. */
export type MessageTemplate = z.infer<typeof messageTemplate>;

/** The office's templates, in the order they are offered. */
export const officeTemplates = z.object({
  durations: z.array(durationTemplate).max(mostTemplates),
  messages: z.array(messageTemplate).max(mostTemplates),
});
/** See {@link officeTemplates}. */
export type OfficeTemplates = z.infer<typeof officeTemplates>;

/** As shipped. */
export const standardTemplates: OfficeTemplates = {
  durations: [
    { id: 'office-first', kind: 'office', en: 'First meeting', zh: '首次會面', minutes: 45 },
    { id: 'office-prep', kind: 'office', en: 'Interview preparation', zh: '面試準備', minutes: 30 },
    { id: 'client-first', kind: 'client', en: 'First round', zh: '第一輪面試', minutes: 60 },
    { id: 'client-second', kind: 'client', en: 'Second round', zh: '第二輪面試', minutes: 60 },
    { id: 'client-final', kind: 'client', en: 'Final round', zh: '最後一輪面試', minutes: 90 },
    { id: 'client-phone', kind: 'client', en: 'Phone screen', zh: '電話初談', minutes: 30 },
  ],
  messages: standardMessages,
};
