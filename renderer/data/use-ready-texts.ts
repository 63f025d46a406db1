import { useMemo } from 'react';
import { fillTemplate, marksOf, type FilledText } from '@shared/domain/office/fill-template';
import { addresseeOf, messageFacts } from '@shared/domain/office/message-facts';
import { messageLinks, type MessageLink } from '@shared/domain/office/message-links';
import type { MessageTemplate } from '@shared/domain/office/templates';
import { readMessageDesk, type MessageDesk, type MessageSubject } from './queries/message-sources';
import { useLive, useOffice } from './use-office';

/** A text in one language with the ways to send it. */
export interface ReadyBody extends FilledText {
  readonly title: string;
  readonly links: readonly MessageLink[];
}

/** One of the office's messages, filled. */
export interface ReadyText {
  readonly id: string;
  readonly bodies: Readonly<Record<'en' | 'zh-HK', ReadyBody>>;
}

/** The messages of one subject, as the list and the preview of `@ui/ready-texts` take them. */
export interface ReadyTexts {
  /** Undefined while they are being read. */
  readonly texts: readonly ReadyText[] | undefined;
  readonly suggestedId: string | null;
  readonly onOpenLink: (url: string) => void;
}

function fillBoth(template: MessageTemplate, { sources, reach }: MessageDesk): ReadyText {
  const to = addresseeOf(template);
  const fill = (language: 'en' | 'zh-HK', title: string, text: string): ReadyBody => {
    const filled = fillTemplate(text, messageFacts(sources, { language, to }));
    return { ...filled, title, links: messageLinks(reach[to], { title, text: filled.text }) };
  };
  return {
    id: template.id,
    bodies: {
      en: fill('en', template.titleEn, template.en),
      'zh-HK': fill('zh-HK', template.titleZh, template.zh),
    },
  };
}

function fillAll(desk: MessageDesk): readonly ReadyText[] {
  // Nobody can be written to who is not there, or whom the viewer may not see.
  const addressed = desk.templates.filter((template) => desk.sources[addresseeOf(template)] !== null);
  return addressed.map((template) => fillBoth(template, desk));
}

/** Where none fits more than the others, one that can be sent as it is and is about no hour. */
const completeText = ({ sources, templates }: MessageDesk): MessageTemplate | undefined =>
  templates.find((template) => {
    const marks = marksOf(template.en);
    const isAboutAnHour = marks.includes('day') || marks.includes('time');
    const facts = messageFacts(sources, { language: 'en', to: addresseeOf(template) });
    return !isAboutAnHour && fillTemplate(template.en, facts).missing.length === 0;
  });

/** The office's messages filled for an interview or a task, with the viewer's eyes. */
export function useReadyTexts({ interviewId, taskId }: MessageSubject): ReadyTexts {
  const { clock, zoneRules, desktop } = useOffice();
  const read = useLive(
    async (reader) => ({
      subject: { interviewId, taskId },
      desk: await readMessageDesk(reader, { interviewId, taskId }, { now: clock.now(), zoneRules }),
    }),
    [interviewId, taskId, clock, zoneRules],
  );
  // Until the new subject is read the answer is the last one's: a text for somebody else must not be copied.
  const isOwn = read?.subject.interviewId === interviewId && read.subject.taskId === taskId;
  const desk = isOwn ? read.desk : undefined;
  const texts = useMemo(() => desk && fillAll(desk), [desk]);
  return {
    texts,
    suggestedId: (desk && (desk.suggested ?? completeText(desk)?.id)) ?? null,
    onOpenLink: (url) => {
      void desktop.openOutside({ url });
    },
  };
}
