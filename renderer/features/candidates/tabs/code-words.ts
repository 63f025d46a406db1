import type { z } from 'zod';
import { consent } from '@shared/domain/candidate/consent';
import { documentKind } from '@shared/domain/candidate/document';
import { recommendation } from '@shared/domain/candidate/fit-assessment';
import { disinterestReason, interest } from '@shared/domain/candidate/interest';
import { channel } from '@shared/domain/interview/channel';
import { interview, interviewStage, presentation } from '@shared/domain/interview/interview';
import { submissionStage } from '@shared/domain/submission/submission';
import { correction } from '@shared/domain/privacy/correction';
import { callOutcome } from '@shared/domain/task/call';
import { taskKind } from '@shared/domain/task/task';
import type { WordKey } from '@ui/i18n/words';

type DomainWord = WordKey<'domain'>;

function wordOf<Code extends string>(decoder: z.ZodType<Code>, key: (code: Code) => DomainWord) {
  return (value: string): DomainWord | null => {
    const read = decoder.safeParse(value);
    return read.success ? key(read.data) : null;
  };
}

const channelWord = wordOf(channel, (code) => `channels.${code}`);

/** Fields that hold a code, by table, with the domain's word for it. */
const codeFields: Readonly<Record<string, (value: string) => DomainWord | null>> = {
  'submissions.stage': wordOf(submissionStage, (code) => `submissionStages.${code}`),
  'interviews.stage': wordOf(interviewStage, (code) => `interviewStages.${code}`),
  'interviews.kind': wordOf(interview.shape.kind, (code) => `interviewKinds.${code}`),
  'interviews.mode': wordOf(interview.shape.mode, (code) => `interviewModes.${code}`),
  'interviews.presentation': wordOf(presentation, (code) => `presentations.${code}`),
  'tasks.kind': wordOf(taskKind, (code) => `taskKinds.${code}`),
  'tasks.channel': channelWord,
  'calls.outcome': wordOf(callOutcome, (code) => `callOutcomes.${code}`),
  'calls.channel': channelWord,
  'interests.answer': wordOf(interest.shape.answer, (code) => `interestAnswers.${code}`),
  'interests.reason': wordOf(disinterestReason, (code) => `disinterestReasons.${code}`),
  'interests.channel': channelWord,
  'consents.kind': wordOf(consent.shape.kind, (code) => `consentKinds.${code}`),
  'consents.channel': channelWord,
  'documents.kind': wordOf(documentKind, (code) => `documentKinds.${code}`),
  'disclosures.channel': channelWord,
  'accessRequests.channel': channelWord,
  'corrections.channel': channelWord,
  'shownStatements.channel': channelWord,
  'corrections.outcome': wordOf(correction.shape.outcome, (code) => `correctionOutcomes.${code}`),
  'fitAssessments.recommendation': wordOf(recommendation, (code) => `recommendations.${code}`),
};

/** The domain's word for a stored code; null where the field holds none, or one without a word. */
export const codeWord = (table: string, field: string, value: string): DomainWord | null =>
  codeFields[`${table}.${field}`]?.(value) ?? null;
