import { describe, expect, it } from 'vitest';
import type { SubmissionStage } from '@shared/domain/submission/submission';
import { submissionStage } from '@shared/domain/submission/submission';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import type { PipelineCard } from '@data/queries/roles';
import {
  actOfDrop,
  cardAfterKey,
  mayEnd,
  mayMeetClient,
  nextActOf,
  pipelineColumns,
  sortIntoColumns,
} from '@features/roles/pipeline';

const card = (id: string, stage: SubmissionStage): PipelineCard => ({
  submission: {
    id,
    deletedAt: null,
    candidateId: `cnd_${id}`,
    roleId: 'rol_1',
    clientId: 'cli_1',
    followsId: null,
    ownerId: 'stf_1',
    stage,
    draftedAt: '2026-11-20T02:00:00.000Z',
    sentAt: null,
    contactId: null,
    blind: false,
    offers: {},
    end: null,
    confidential: false,
  },
  candidate: {
    id: `cnd_${id}`,
    deletedAt: null,
    mergedInto: null,
    ...emptyCandidate({ surname: id }, { createdOn: '2026-11-20', ownerId: 'stf_1' }),
  },
  next: null,
  round: 1,
  placement: null,
  met: null,
  sentTo: null,
});

const cards = [
  card('a', 'drafted'),
  card('b', 'drafted'),
  card('c', 'client-interview'),
  card('d', 'withdrawn'),
];
const columns = sortIntoColumns(cards);

describe('the pipeline', () => {
  it('has a column for every stage of a submission', () => {
    const all = sortIntoColumns(submissionStage.options.map((stage) => card(stage, stage)));
    expect(Object.values(all).flat()).toHaveLength(submissionStage.options.length);
    expect(all.ended.map(({ submission }) => submission.stage)).not.toContain('placed');
  });

  it.each([
    ['ArrowDown', 'a', 'b'],
    ['ArrowDown', 'b', 'b'],
    ['ArrowUp', 'b', 'a'],
    ['ArrowRight', 'b', 'c'],
    ['ArrowRight', 'c', 'd'],
    ['ArrowRight', 'd', 'd'],
    ['ArrowLeft', 'c', 'a'],
    ['ArrowLeft', undefined, 'a'],
    ['Enter', 'a', undefined],
  ])('%s goes from %s to %s, past empty columns', (key, from, to) => {
    expect(cardAfterKey(key, from, columns)).toBe(to);
  });

  it.each([
    ['drafted', 'send', true, false],
    ['sent', 'to-interview', true, true],
    ['client-interview', 'to-offer', true, true],
    ['offered', 'place', true, true],
    ['placed', undefined, false, false],
    ['rejected', undefined, false, false],
  ] as const)('a %s submission goes on by %s', (stage, next, ends, meets) => {
    const facts = { stage };
    expect([nextActOf(facts), mayEnd(facts), mayMeetClient(facts)]).toEqual([next, ends, meets]);
  });
});

describe('a card dropped on a column', () => {
  it.each([
    ['drafted', 'sent', 'send'],
    ['sent', 'client-interview', 'to-interview'],
    ['client-interview', 'offered', 'to-offer'],
    ['offered', 'placed', 'place'],
    ['drafted', 'ended', 'no'],
    ['sent', 'ended', 'no'],
    ['client-interview', 'ended', 'no'],
    ['offered', 'ended', 'no'],
  ] as const)('from %s to %s is "%s"', (stage, column, act) => {
    expect(actOfDrop({ stage }, column)).toBe(act);
  });

  it('does nothing anywhere else: no stage is skipped, gone back or left after an end', () => {
    const acts = submissionStage.options.flatMap((stage) =>
      pipelineColumns.map((column) => actOfDrop({ stage }, column)),
    );
    expect(acts.filter((act) => act !== undefined)).toHaveLength(8);
  });
});
