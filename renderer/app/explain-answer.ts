// Every refusal and failure as a sentence: what happened, what was kept, what to do.
import type { Refusal } from '@shared/commands/refusal';
import type { ErasureStanding } from '@shared/domain/privacy/erasure-standing';
import type { GateFailure } from '@shared/domain/matching/gate';
import { storedDate } from '@shared/domain/stored-time';
import { marksOf } from '@shared/kernel/marks';
import { formatDate, formatMinute } from '@shared/time/format';
import type { DoorAnswer } from '@data/door';
import type { Explanation } from '@data/use-office';
import type { WriteFailure } from '@data/write-failure';
import { wordsIn, type WordKey, type Words } from '@ui/i18n/words';
import type { Language } from '@ui/i18n/language';
import { gateSentence, whoMayPass } from './gate-sentence';

type RefusalWords = Words<'refusals'>;
type Values = Readonly<Record<string, string | number>>;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The values that a refusal's sentence is made of. */
function valuesOf(refusal: Refusal, language: Language): Values {
  const domain = wordsIn(language, 'domain');
  const list = (items: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(items)]);
  switch (refusal.kind) {
    case 'input-unreadable':
      return { fields: list(refusal.fields) };
    case 'interview-stage':
      return { stage: domain(`interviewStages.${refusal.stage}`) };
    case 'submission-stage':
      return { stage: domain(`submissionStages.${refusal.stage}`) };
    case 'clashes-block':
    case 'clashes-need-reason':
      return { clashes: list(refusal.clashes.map((clash) => domain(`clashes.${clash.kind}`))) };
    case 'gates-closed':
      return { gates: gatesText(refusal.gates, language) };
    case 'already-submitted':
      return { owner: refusal.ownerName, date: formatDate(refusal.on, language) };
    case 'headcount-full':
      return { count: refusal.headcount };
    case 'staff-has-work':
      return countsOf(refusal);
    case 'role-stage':
      return { stage: domain(`roleStages.${refusal.stage}`) };
    case 'guarantee-over':
      return { date: formatDate(storedDate(refusal.endedOn), language) };
    case 'gate-not-overridable':
      return { gate: domain(`gates.${refusal.gate}`) };
    case 'holiday-list-wrong':
      return { year: refusal.year };
    case 'room-in-use':
      return { interviews: refusal.interviews, slots: refusal.slots };
    case 'slots-meet':
      return slotValues(refusal, domain);
    case 'slot-not-on-date':
      return { date: formatDate(refusal.date, language) };
    case 'document-held':
      return { name: refusal.name };
    case 'merge-placed-elsewhere':
      return { submissions: refusal.submissions };
    case 'erasure-held':
      return { what: list(heldBack(refusal.standing, wordsIn(language, 'privacy'))) };
    case 'code-taken':
      return { code: refusal.code };
    case 'changed-since':
      return { field: refusal.field };
    case 'weather-row':
      return {
        name: refusal.name,
        time: formatMinute(refusal.startMinute),
        cause: explainRefusal(refusal.cause, wordsIn(language, 'refusals'), language).what,
      };
    default:
      return {};
  }
}

const heldBack = (standing: ErasureStanding, words: Words<'privacy'>): readonly string[] =>
  (['money', 'guarantee', 'requests', 'submissions', 'interviews'] as const).flatMap((kind) =>
    standing[kind] === 0 ? [] : [words(`holds.${kind}`, { count: standing[kind] })],
  );

const countsOf = ({ kind: _kind, ...counts }: Extract<Refusal, { kind: 'staff-has-work' }>): Values => counts;

const slotValues = (slot: Extract<Refusal, { kind: 'slots-meet' }>, domain: Words<'domain'>): Values => ({
  name: slot.recruiterName,
  what: domain(`slotParties.${slot.shares}`),
  weekday: domain(`weekdays.${slot.weekday}`),
  from: formatMinute(slot.startMinute),
  to: formatMinute(slot.startMinute + slot.durationMinutes),
});

/** Each fact once, in one line. */
const gatesText = (gates: readonly GateFailure[], language: Language): string =>
  [...new Set(gates.map((gate) => gateSentence(gate, language)))].join(marksOf({ language }).semicolon);

function nextKey(refusal: Refusal): WordKey<'refusals'> {
  if (refusal.kind === 'nothing-to-redo') return 'nothing-to-undo-next';
  if (refusal.kind !== 'gates-closed') return `${refusal.kind}-next`;
  const who = whoMayPass(refusal.gates);
  return who === null
    ? 'gates-closed-next'
    : who === 'manager'
      ? 'gates-closed-manager'
      : 'gates-closed-recruiter';
}

function explainRefusal(refusal: Refusal, words: RefusalWords, language: Language): Explanation {
  const values = valuesOf(refusal, language);
  return {
    what: capitalised(words(refusal.kind, values)),
    kept: words('keptTyped'),
    next: words(nextKey(refusal), values),
  };
}

function explainFailure(failure: WriteFailure, words: RefusalWords): Explanation {
  return {
    what: words(`failure-${failure.kind}`),
    kept: words('keptTyped'),
    next: words(`failure-${failure.kind}-next`),
  };
}

/** The sentences for an answer that was not ok, or null for one that was. */
export function explainAnswer(answer: DoorAnswer, language: Language): Explanation | null {
  if (answer.ok) return null;
  const words = wordsIn(language, 'refusals');
  return 'refusal' in answer
    ? explainRefusal(answer.refusal, words, language)
    : explainFailure(answer.failure, words);
}
