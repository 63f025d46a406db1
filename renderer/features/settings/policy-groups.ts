import { thresholds, type Policy, type Threshold, type ThresholdName } from '@shared/domain/office/policy';

/** The groups of the policy table, in its order. */
export const policyGroups = [
  'notice',
  'calendar',
  'reception',
  'attendance',
  'clients',
  'matching',
  'desk',
] as const;
/** See {@link policyGroups}. */
export type PolicyGroup = (typeof policyGroups)[number];

/** Where each threshold stands; a new one without a place does not compile. */
const groupOf: Readonly<Record<ThresholdName, PolicyGroup>> = {
  clientNoticeMinutes: 'notice',
  officeNoticeMinutes: 'notice',
  officeInterviewMinutes: 'calendar',
  clientInterviewMinutes: 'calendar',
  bufferMinutes: 'calendar',
  lobbyMinutes: 'calendar',
  earlyMinutes: 'reception',
  lateMinutes: 'reception',
  veryLateMinutes: 'reception',
  noShowGraceMinutes: 'reception',
  waitingAmberMinutes: 'reception',
  waitingRedMinutes: 'reception',
  clientNoShowsToBlock: 'attendance',
  shortNoticesToBlock: 'attendance',
  shortNoticeWindowDays: 'attendance',
  attendanceFadeDays: 'attendance',
  ownershipMonths: 'clients',
  guaranteeDays: 'clients',
  rebateFirstThirdPercent: 'clients',
  rebateSecondThirdPercent: 'clients',
  rebateLastThirdPercent: 'clients',
  feedbackChaseWorkingDays: 'clients',
  interviewedWithinMonths: 'matching',
  overrideHoldsDays: 'matching',
  parkedMonths: 'matching',
  retentionMonths: 'desk',
  staleFactDays: 'matching',
  unknownFactDays: 'matching',
  idleLockMinutes: 'desk',
};

// An object literal's keys come back as plain texts; `groupOf` has exactly the thresholds.
const isThreshold = (name: string): name is ThresholdName => name in thresholds;
const names = Object.keys(groupOf).filter(isThreshold);

/** The thresholds of a group. */
export const thresholdsIn = (group: PolicyGroup): readonly ThresholdName[] =>
  names.filter((name) => groupOf[name] === group);

const minutesPerHour = 60;
/** Thresholds that people speak of in a larger unit than the rules count in. */
const spokenInHours: readonly ThresholdName[] = ['clientNoticeMinutes', 'officeNoticeMinutes'];

/** How a threshold is shown: its unit, and how many of the stored unit make one of it. */
export const shownUnit = (name: ThresholdName): { readonly unit: Threshold['unit']; readonly per: number } =>
  spokenInHours.includes(name)
    ? { unit: 'hours', per: minutesPerHour }
    : { unit: thresholds[name].unit, per: 1 };

/** What is typed: an empty field is not a value yet. */
export type TypedPolicy = Readonly<Record<ThresholdName, number | undefined>>;

/** True for a whole value within the threshold's limits. */
export const isWithin = (name: ThresholdName, value: number | undefined): value is number =>
  value !== undefined &&
  Number.isInteger(value) &&
  value >= thresholds[name].minimum &&
  value <= thresholds[name].maximum;

/** The thresholds whose typed value differs from the one in force. */
export const changedIn = (typed: TypedPolicy, policy: Policy): readonly ThresholdName[] =>
  names.filter((name) => typed[name] !== policy[name]);

/** What is stored: only what differs from the standard, so that the rest follows it. Null while a field is out of its limits. */
export function policyToStore(typed: TypedPolicy): Readonly<Record<string, number>> | null {
  const stored: Record<string, number> = {};
  for (const name of names) {
    const value = typed[name];
    if (!isWithin(name, value)) return null;
    if (value !== thresholds[name].standard) stored[name] = value;
  }
  return stored;
}
