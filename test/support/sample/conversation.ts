// After an office interview: what moves the candidate, how they came across, and that they may be put forward.
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import { consentHolds } from '@shared/domain/candidate/consent';
import type { Recommendation } from '@shared/domain/candidate/fit-assessment';
import { dateOfDay, type When } from './agenda';
import { knownOf, type Life } from './life';
import { slug } from './make-person';
import { evidence, fitSummaries, motivationWords } from './sentences';

/** Writes down everything an office interview brings. */
export async function writeConversation(life: Life, when: When, interviewId: string): Promise<void> {
  const { office } = life;
  const interview = await office.read.get('interviews', interviewId);
  if (!interview) return;
  const person = knownOf(life, interview.candidateId);
  await office.run(
    'interview/note-presentation',
    { interviewId, presentation: office.draw.chance(0.93) ? 'as-expected' : 'below-expected' },
    person.owner,
  );
  await writeMotivation(life, when, { candidateId: person.candidateId, interviewId });
  await assessFit(life, when, { candidateId: person.candidateId, interviewId });
  await askToRepresent(life, when, person.candidateId);
}

interface About {
  readonly candidateId: string;
  readonly interviewId: string;
}

async function writeMotivation({ office, known }: Life, when: When, about: About): Promise<void> {
  const { draw } = office;
  const owner = known.get(about.candidateId)?.owner;
  if (!owner) return;
  const factors = draw.some(motivationFactor.options, draw.int(3, 5)).map((factor, index) => {
    const direction = draw.chance(0.4) ? 'push' : 'pull';
    return {
      factor,
      direction,
      rank: index + 1,
      words: motivationWords[factor][direction === 'push' ? 0 : 1],
    } as const;
  });
  const [first, second] = factors;
  const note = {
    ...about,
    notedOn: dateOfDay(when.day),
    factors,
    words: factors.map(({ words }) => `${words}.`).join(' '),
    dealBreakers: draw.chance(0.4)
      ? draw.pick(['No shift work', 'Not across the harbour every day', 'No sales targets'])
      : '',
    confidence: draw.int(1, 3),
    summary: first && second ? `${first.words}; ${second.words.toLowerCase()}` : '',
  };
  await office.run('candidate/write-motivation', note, owner);
}

const groups = [
  ['manner', ['Listening', 'Clarity', 'Preparation']],
  ['experience', ['Own responsibility', 'Leading others']],
] as const;

async function assessFit(life: Life, when: When, about: About): Promise<void> {
  const { draw, run } = life.office;
  const { owner, field } = knownOf(life, about.candidateId);
  const attributes = [
    ...groups.flatMap(([group, labels]) => labels.map((label) => ({ group, label }))),
    ...draw.some(field.skills, 3).map((label) => ({ group: 'skills' as const, label })),
  ];
  const ratings = attributes.map(({ group, label }) => {
    const rating = draw.chance(0.12) ? null : draw.pick([2, 2, 3, 3, 3, 3, 4]);
    return [
      slug(label),
      { group, label, rating, evidence: rating === null ? '' : draw.pick(evidence[rating - 1] ?? ['']) },
    ];
  });
  const recommendations: readonly Recommendation[] = [
    'recommend',
    'recommend',
    'recommend',
    'recommend',
    'reserve',
    'reserve',
    'do-not-recommend',
    'no-decision',
  ];
  const assessment = {
    ...about,
    clientId: null,
    assessedOn: dateOfDay(when.day),
    ratings: Object.fromEntries(ratings),
    recommendation: draw.pick(recommendations),
    summary: draw.pick(fitSummaries),
  };
  await run('candidate/assess-fit', assessment, owner);
}

async function askToRepresent({ office, known }: Life, when: When, candidateId: string): Promise<void> {
  const owner = known.get(candidateId)?.owner;
  const consents = await office.read.where('consents', 'candidateId', candidateId);
  const today = dateOfDay(when.day);
  const has = consents.some((consent) => consent.kind === 'represent' && consentHolds(consent, today));
  if (has || !owner || office.draw.chance(0.1)) return;
  await office.run(
    'candidate/record-consent',
    {
      candidateId,
      kind: 'represent',
      roleId: null,
      givenOn: today,
      expiresOn: dateOfDay(when.day + 365),
      channel: 'in-person',
    },
    owner,
  );
}
