import { z } from 'zod';
import { dateText, elements, longText, recordDecoder, reference, shortText } from '../record';
import { languageSkill } from './language';
import { pay } from './pay';
import { poolEntry } from './pool';

/** A phone as it was typed, and in E.164 when it could be read; an odd one warns and is kept. */
export const phone = z.object({
  typed: shortText,
  e164: z.string().max(20).nullable(),
  label: z.enum(['mobile', 'home', 'work', 'other']),
});
/** See {@link phone}. */
export type Phone = z.infer<typeof phone>;

/** Leave to work in Hong Kong. */
export const rightToWorkKind = z.enum([
  'permanent',
  'unconditional',
  'dependant',
  'iang',
  'ttps',
  'qmas',
  'gep',
  'asmtp',
  'assg',
  'student',
  'working-holiday',
  'recognizance',
  'none',
  'unknown',
]);
/** See {@link rightToWorkKind}. */
export type RightToWorkKind = z.infer<typeof rightToWorkKind>;

/** Level 1 (has seen it) to 4 (teaches it); null when not asked. */
export const skillLevel = z.int().min(1).max(4).nullable();
/** A skill with its level and the year it was last used. */
export const skill = z.object({
  name: shortText,
  level: skillLevel,
  lastUsedYear: z.int().min(1950).max(2100).nullable(),
  notedOn: dateText,
});
/** See {@link skill}. */
export type Skill = z.infer<typeof skill>;

/** One employment; `to` null means it goes on. Dates may be a year, a month or a day. */
export const employment = z.object({
  employer: shortText,
  title: shortText,
  from: z.string().max(10),
  to: z.string().max(10).nullable(),
  summary: longText,
});
/** See {@link employment}. */
export type Employment = z.infer<typeof employment>;

/** One course of study. */
export const education = z.object({
  school: shortText,
  award: shortText,
  field: shortText,
  from: z.string().max(10),
  to: z.string().max(10).nullable(),
});

/** A weekly window in which the candidate can come, in minutes of the day. */
export const availabilityWindow = z.object({
  weekday: z.int().min(0).max(6),
  from: z.int().min(0).max(1440),
  to: z.int().min(0).max(1440),
});
/** A date on which the weekly windows do not hold; `available` false closes the span. */
export const availabilityException = z.object({
  date: dateText,
  from: z.int().min(0).max(1440),
  to: z.int().min(0).max(1440),
  available: z.boolean(),
});

/** A hard limit on the candidate's profile, stated by them or taught by a client's answer (never a preference). */
export const constraint = z.object({
  kind: z.enum([
    'district',
    'hours',
    'language',
    'right-to-work',
    'company',
    'content',
    'pay',
    'commute',
    'timing',
  ]),
  value: shortText,
  from: z.enum(['client', 'candidate']),
  notedOn: dateText,
});
/** See {@link constraint}. */
export type Constraint = z.infer<typeof constraint>;

/** A person the agency works for. No identity number, age, sex, family status, race, disability or photo, by law and by design. */
export const candidate = recordDecoder('cnd', {
  surname: shortText,
  givenNames: shortText,
  englishName: shortText,
  chineseName: shortText,
  preferredName: shortText,
  phones: elements(phone),
  email: shortText,
  address: shortText,
  district: z.string().max(40).nullable(),
  headline: shortText,
  summary: longText,
  rightToWork: z.object({
    kind: rightToWorkKind,
    expiresOn: dateText.nullable(),
    approvalNeeded: z.boolean(),
  }),
  notice: z
    .object({
      value: z.int().min(0).max(365),
      unit: z.enum(['day', 'week', 'month']),
      negotiable: z.boolean(),
    })
    .nullable(),
  availableFrom: dateText.nullable(),
  languages: elements(languageSkill),
  currentPay: pay.nullable(),
  expectedPay: pay.nullable(),
  skills: elements(skill),
  work: elements(employment),
  education: elements(education),
  windows: elements(availabilityWindow),
  exceptions: elements(availabilityException),
  maximumCommuteMinutes: z.int().min(1).max(300).nullable(),
  constraints: elements(constraint),
  /** Clients the candidate does not want to be sent to, by client id, with their reason. */
  doNotSend: elements(shortText),
  parked: z.object({ reason: shortText, wakeOn: dateText.nullable() }).nullable(),
  pool: poolEntry.nullable(),
  ownerId: reference.nullable(),
  source: shortText,
  createdOn: dateText,
  /** The record this one was merged into; such a record is deleted, and its address leads on. */
  mergedInto: reference.nullable(),
});
/** See {@link candidate}. */
export type Candidate = z.infer<typeof candidate>;
