import { z } from 'zod';
import { dateText, elements, hkd, longText, recordDecoder, reference, shortText } from '../record';
import { skillLevel } from '../candidate/candidate';
import { interviewRound } from './interview-round';
import { languageLevel } from '../candidate/language';

/** A skill a role asks for; `must` makes it a gate. */
export const requirement = z.object({ name: shortText, level: skillLevel, must: z.boolean() });
/** A language a role asks for; `must` makes it a gate. */
export const languageRequirement = z.object({
  spoken: languageLevel,
  written: languageLevel,
  must: z.boolean(),
  name: z.string().max(60),
});

/** Where a vacancy stands. */
export const roleStage = z.enum(['open', 'on-hold', 'filled', 'withdrawn']);
/** See {@link roleStage}. */
export type RoleStage = z.infer<typeof roleStage>;

/** The most heads one vacancy may stand for. */
export const mostHeads = 500;

/** A vacancy at a client. Confidential ones are described by `blindTitle`/`blindBrief` to whoever is not cleared. */
export const role = recordDecoder('rol', {
  /** Readable code, e.g. `R-118`. */
  code: z.string().max(12),
  clientId: reference,
  title: shortText.min(1),
  titleZh: shortText,
  description: longText,
  visibility: z.enum(['open-market', 'confidential']),
  blindTitle: shortText,
  blindBrief: longText,
  /** Staff cleared for a confidential role beside its owner and managers, by staff id. */
  clearedStaff: elements(z.literal(true)),
  ownerId: reference.nullable(),
  contactId: reference.nullable(),
  stage: roleStage,
  openedOn: dateText,
  headcount: z.int().min(1).max(mostHeads),
  district: z.string().max(40).nullable(),
  /** Band in HKD a month; null when the client has not said. */
  salaryFrom: hkd.nullable(),
  salaryTo: hkd.nullable(),
  salaryMonths: z.union([z.literal(12), z.literal(13), z.literal(14)]),
  requirements: elements(requirement),
  languages: elements(languageRequirement),
  /** The client applies for a work visa where one is needed. */
  sponsorsVisa: z.boolean(),
  startBy: dateText.nullable(),
  /** What the role offers, by motivation factor, 1–4; absent = not said. */
  offers: elements(z.int().min(1).max(4)),
  /** The meetings the client holds for it; see {@link interviewRound}. */
  rounds: elements(interviewRound),
  team: shortText,
  workHours: shortText,
});
/** See {@link role}. */
export type Role = z.infer<typeof role>;
