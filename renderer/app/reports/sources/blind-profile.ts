import { leakFinder } from '@shared/domain/candidate/blind/find-leaks';
import type { LeakFinder } from '@shared/domain/candidate/blind/leak';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { blindProfile, blindReference, type BlindFacts } from '@shared/reports/blind-profile';
import { blindText, leaksLeftOn, type LeakDecisions } from '@shared/reports/blind-text';
import { shippedReadings } from '@data/indexes/shipped-readings';
import { newestOf } from '@data/queries/blind-profile';
import type { BuiltReport, ReportSource } from '../report-source';

/** What a blind paper is to show, and what was decided on its leaks. */
export interface BlindOptions {
  readonly employers: boolean;
  readonly pay: boolean;
  readonly decisions: LeakDecisions;
}

/** The search for whatever gives this candidate away. */
export async function finderFor(candidate: Candidate, employers: boolean): Promise<LeakFinder> {
  const hidden = employers
    ? []
    : [
        ...Object.values(candidate.work).map(({ employer }) => employer),
        ...Object.values(candidate.education).map(({ school }) => school),
      ];
  return leakFinder(candidate, { book: await shippedReadings(), employers: hidden });
}

/** What a blind profile says of a candidate. */
export async function readBlindFacts(
  { read, maker, office, leftOut }: ReportSource,
  candidate: Candidate,
  { employers, pay }: BlindOptions,
): Promise<Omit<BlindFacts, 'roleTitle'>> {
  const district = office.travel.districts.find(({ id }) => id === candidate.district);
  const { motivation, fit } = await newestOf(read, candidate.id);
  return {
    ...{ candidate, motivation, fit },
    districtName: district ? (maker.language === 'en' ? district.en : district.zh) : '',
    show: { employers, pay },
    leftOut,
  };
}

/** The blind CV of a candidate; null when there is none. Its leaks wait for decisions. */
export async function buildBlindProfile(
  source: ReportSource,
  candidateId: string,
  options: BlindOptions,
): Promise<BuiltReport | null> {
  const { read, maker, today } = source;
  const candidate = await read.get('candidates', candidateId);
  if (!candidate) return null;
  const find = await finderFor(candidate, options.employers);
  const text = blindText(find, options.decisions, maker.words('blind.removed'));
  const facts = await readBlindFacts(source, candidate, options);
  const document = blindProfile({ ...facts, roleTitle: null }, maker, text);
  return {
    document,
    nameParts: { reference: blindReference(candidateId), date: today },
    leaks: [...text.leaks, ...leaksLeftOn(document, find)],
  };
}
