import { z } from 'zod';
import type { OfficeHours } from '../../time/working-time';
import { officeHours } from '../../time/working-time';

/** A threshold of the office: its unit and default. One table, so that settings, rules and help read the same. */
export interface Threshold {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months' | 'count' | 'points' | 'seconds' | 'percent';
  readonly standard: number;
  readonly minimum: number;
  readonly maximum: number;
}

const threshold = (
  unit: Threshold['unit'],
  standard: number,
  minimum: number,
  maximum: number,
): Threshold => ({
  unit,
  standard,
  minimum,
  maximum,
});

/** Every threshold the rules use. */
export const thresholds = {
  clientNoticeMinutes: threshold('minutes', 1440, 0, 20_160),
  officeNoticeMinutes: threshold('minutes', 240, 0, 20_160),
  bufferMinutes: threshold('minutes', 10, 0, 120),
  lobbyMinutes: threshold('minutes', 10, 0, 60),
  earlyMinutes: threshold('minutes', 15, 0, 120),
  lateMinutes: threshold('minutes', 5, 0, 120),
  veryLateMinutes: threshold('minutes', 15, 1, 240),
  noShowGraceMinutes: threshold('minutes', 15, 0, 240),
  waitingAmberMinutes: threshold('minutes', 10, 1, 240),
  waitingRedMinutes: threshold('minutes', 20, 1, 240),
  clientNoShowsToBlock: threshold('count', 1, 1, 10),
  shortNoticesToBlock: threshold('count', 3, 1, 20),
  shortNoticeWindowDays: threshold('days', 180, 1, 730),
  attendanceFadeDays: threshold('days', 365, 1, 1825),
  interviewedWithinMonths: threshold('months', 12, 1, 60),
  ownershipMonths: threshold('months', 12, 0, 60),
  guaranteeDays: threshold('days', 90, 0, 365),
  rebateFirstThirdPercent: threshold('percent', 100, 0, 100),
  rebateSecondThirdPercent: threshold('percent', 50, 0, 100),
  rebateLastThirdPercent: threshold('percent', 25, 0, 100),
  overrideHoldsDays: threshold('days', 180, 1, 1825),
  parkedMonths: threshold('months', 12, 1, 60),
  staleFactDays: threshold('days', 90, 1, 730),
  unknownFactDays: threshold('days', 180, 1, 1095),
  retentionMonths: threshold('months', 24, 1, 84),
  feedbackChaseWorkingDays: threshold('days', 1, 0, 10),
  idleLockMinutes: threshold('minutes', 15, 1, 240),
  officeInterviewMinutes: threshold('minutes', 45, 5, 480),
  clientInterviewMinutes: threshold('minutes', 60, 5, 480),
} as const satisfies Record<string, Threshold>;

/** Names of the thresholds. */
export type ThresholdName = keyof typeof thresholds;
/** The values in force: the office's own where it set one, else the standard. */
export type Policy = Readonly<Record<ThresholdName, number>>;

const names = Object.keys(thresholds) as readonly ThresholdName[];

/** The policy with nothing changed. */
export const standardPolicy = Object.fromEntries(
  names.map((name) => [name, thresholds[name].standard]),
) as Policy;

// Made once: the policy is read for every command.
const storedValues = z.record(z.string(), z.unknown()).catch({});
const policyDecoders = names.map((name) => {
  const { minimum, maximum, standard } = thresholds[name];
  return [name, z.number().min(minimum).max(maximum).catch(standard)] as const;
});

/** Reads a stored policy: unknown names are dropped, values out of range or missing fall back to the standard. */
export function readPolicy(value: unknown): Policy {
  const stored = storedValues.parse(value);
  return Object.fromEntries(
    policyDecoders.map(([name, decoder]) => [name, decoder.parse(stored[name])] as const),
  ) as Policy;
}

/** Share of each part in the rematch score; the office may change it. Points, summing to 100 as shipped. */
export const standardWeights = {
  skills: 30,
  motivation: 20,
  fit: 15,
  salary: 10,
  commute: 8,
  languages: 7,
  start: 5,
  carryOver: 5,
} as const;
/** Parts of the score. */
export type ScorePart = keyof typeof standardWeights;
/** Weights in force. */
export type ScoreWeights = Readonly<Record<ScorePart, number>>;

const parts = Object.keys(standardWeights) as readonly ScorePart[];
const mostPoints = 100;
const weightDecoders = parts.map(
  (part) => [part, z.number().min(0).max(mostPoints).catch(standardWeights[part])] as const,
);

/** Reads stored weights; anything unreadable is the standard. */
export function readWeights(value: unknown): ScoreWeights {
  const stored = storedValues.parse(value);
  return Object.fromEntries(
    weightDecoders.map(([part, decoder]) => [part, decoder.parse(stored[part])] as const),
  ) as ScoreWeights;
}

/** The office itself: what letterheads, clashes and notice need. */
export const officeProfile = z.object({
  name: z.string().min(1).max(200),
  nameZh: z.string().max(200),
  address: z.string().max(200),
  district: z.string().max(40).nullable(),
  phone: z.string().max(60),
  zone: z.string().min(1).max(60),
  hours: officeHours,
  /** Made for trying out: people, clients and roles are invented. */
  sample: z.boolean(),
});
/** See {@link officeProfile}. */
export type OfficeProfile = z.infer<typeof officeProfile>;

/** Ids of the settings rows. */
export const settingIds = {
  office: 'set_office',
  policy: 'set_policy',
  weights: 'set_weights',
  holidays: 'set_holidays',
  travel: 'set_travel',
  weather: 'set_weather',
  templates: 'set_templates',
} as const;

/** Monday to Friday 09:00–13:00 and 14:00–18:00, Saturday 09:00–13:00, Sunday closed. Minutes of the day. */
export const standardHours = officeHours.parse({
  '0': [],
  ...Object.fromEntries(
    ['1', '2', '3', '4', '5'].map((day) => [
      day,
      [
        { from: 540, to: 780 },
        { from: 840, to: 1080 },
      ],
    ]),
  ),
  '6': [{ from: 540, to: 780 }],
}) satisfies OfficeHours;
