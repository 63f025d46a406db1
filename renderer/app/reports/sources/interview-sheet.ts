import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { consentHolds, type Consent } from '@shared/domain/candidate/consent';
import type { Interview } from '@shared/domain/interview/interview';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import { interviewSheet, type SheetFacts } from '@shared/reports/interview-sheet';
import { hear } from '@data/queries/feedback';
import { readCandidateProfile } from '@data/queries/candidate-profile';
import { fileSafe, type BuiltReport, type ReportSource } from '../report-source';
import { attendanceSentence } from './candidate-profile';
import { readNamesOf } from './interview-slip';

/** The last rating of each thing that was looked at. */
function lastRatings(assessments: readonly FitAssessment[]) {
  const byLabel = new Map<string, { label: string; rating: number | null; on: string }>();
  for (const { ratings, assessedOn } of assessments)
    for (const { label, rating } of Object.values(ratings))
      if (!byLabel.has(label)) byLabel.set(label, { label, rating, on: assessedOn });
  return [...byLabel.values()];
}

const holds = (consents: readonly Consent[], kind: Consent['kind'], on: string): boolean =>
  consents.some((consent) => consent.kind === kind && consentHolds(consent, on));

/** What was said after meetings on the same submission that began before this one. */
async function readEarlierWords({ read }: ReportSource, interview: Interview): Promise<SheetFacts['heard']> {
  if (interview.submissionId === null) return [];
  const all = await read.where('interviews', 'submissionId', interview.submissionId);
  const before = all.filter(({ kind, startsAt }) => kind === 'client' && startsAt < interview.startsAt);
  const latestFirst = [...before].sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  return (await hear(read, latestFirst)).flatMap(({ interview: met, words }) =>
    words.flatMap(({ name, said }) =>
      said ? [{ on: met.planned.date, who: name ?? '', verdict: said.verdict, words: said.words }] : [],
    ),
  );
}

/** The recruiter's preparation; null when interview or candidate are gone. */
export async function buildInterviewSheet(
  source: ReportSource,
  interviewId: string,
): Promise<BuiltReport | null> {
  const { read, maker, now, today, office } = source;
  const interview = await read.get('interviews', interviewId);
  const profile = interview && (await readCandidateProfile(read, interview.candidateId));
  if (!profile) return null;
  const names = await readNamesOf(source, interview);
  const { candidate, consents } = profile;
  const document = interviewSheet(
    {
      candidate: { ...candidate, chineseName: chineseNameOf(candidate) },
      ...{ interview, role: names.role, recruiterName: names.recruiter, roomName: names.room },
      clientName: names.client ?? names.role?.code ?? '–',
      contactName: names.contact ?? '',
      heard: await readEarlierWords(source, interview),
      motivation: profile.notes[0] ?? null,
      rated: lastRatings(profile.assessments),
      consents: { keep: holds(consents, 'keep', today), represent: holds(consents, 'represent', today) },
      attendance: attendanceSentence(profile, maker, now),
      ...{ today, policy: office.policy, leftOut: source.leftOut },
    },
    maker,
  );
  return {
    document,
    nameParts: { name: fileSafe(fullName(candidate)), date: interview.planned.date },
  };
}
