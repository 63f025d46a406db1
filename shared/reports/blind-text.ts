// Free text on a paper that must not tell who it is about: what gives the person away waits, marked, until somebody has
// decided on each place. Nothing of the text is changed but what was decided to be left out.
import type { Leak, LeakFinder } from '../domain/candidate/blind/leak';
import { marked, plain, type Phrase, type ReportBlock, type ReportDocument } from './report-document';

/** What a person decided on a leak. */
export type LeakDecision = 'removed' | 'kept';
/** Decisions by the key of their leak. */
export type LeakDecisions = Readonly<Record<string, LeakDecision>>;

/** A leak where it stands. The key holds for as long as the text says the same in the same place. */
export interface PlacedLeak {
  readonly key: string;
  readonly kind: Leak['kind'];
  readonly words: string;
  /** What stands around it, to know the place by. */
  readonly before: string;
  readonly after: string;
  /** It can only be this person, so it cannot be let stand. */
  readonly certain: boolean;
  /** Null while nobody has decided. */
  readonly decision: LeakDecision | null;
}

/** Writes texts of one person onto a paper and collects what was found in them. */
export interface BlindText {
  /** `place` names the text among all of the paper. */
  phrases(place: string, text: string): Phrase[];
  readonly leaks: readonly PlacedLeak[];
}

const contextLength = 24;

/** See {@link BlindText}; `leftOut` stands in the place of what was removed. */
export function blindText(find: LeakFinder, decisions: LeakDecisions, leftOut: string): BlindText {
  const leaks: PlacedLeak[] = [];
  const decide = (key: string, certain: boolean): LeakDecision | null => {
    const decision = decisions[key] ?? null;
    return certain && decision === 'kept' ? null : decision;
  };
  return {
    leaks,
    phrases(place, text) {
      const written: Phrase[] = [];
      let done = 0;
      for (const { kind, start, end, certain } of find(text)) {
        const words = text.slice(start, end);
        const key = `${place}/${start}/${words}`;
        const decision = decide(key, certain);
        const before = text.slice(Math.max(0, start - contextLength), start);
        const after = text.slice(end, end + contextLength);
        // A text may stand in two places of the paper; it is decided on once.
        if (!leaks.some((known) => known.key === key))
          leaks.push({ key, kind, words, before, after, certain, decision });
        if (start > done) written.push(plain(text.slice(done, start)));
        written.push(phraseOf(words, decision, leftOut));
        done = end;
      }
      if (done < text.length) written.push(plain(text.slice(done)));
      return written;
    },
  };
}

function phraseOf(words: string, decision: LeakDecision | null, leftOut: string): Phrase {
  if (decision === null) return marked(words);
  return plain(decision === 'removed' ? leftOut : words);
}

const unmarked = (phrases: readonly Phrase[]): string =>
  phrases.map(({ text, mark }) => (mark === true ? ' ' : text)).join('');

/** Every text of a block, without what is marked already. */
function textsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'part':
      return [block.title, block.titleNote?.text ?? '', block.subtitle];
    case 'contents':
      return block.entries.map(({ label }) => unmarked(label));
    case 'paragraph':
      return [unmarked(block.phrases)];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, unmarked(value)]);
    case 'list':
      return block.items.map(unmarked);
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat().map(unmarked)];
    case 'ratings':
      return block.ratings.flatMap(({ label, evidence }) => [unmarked(label), unmarked(evidence)]);
    case 'bars':
      return block.bars.flatMap(({ label, figure }) => [label, figure]);
    case 'stacks':
      return [...block.legend, ...block.rows.flatMap(({ label, figure }) => [label, figure])];
    case 'page-break':
      return [];
  }
}

/**
 * The last look over a finished paper: what can only be the person and stands anywhere on it. Nothing should be left, as
 * every text goes through {@link blindText}; if something is, the paper does not leave.
 */
export function leaksLeftOn(
  { title, subtitle, blocks }: Pick<ReportDocument, 'title' | 'subtitle' | 'blocks'>,
  find: LeakFinder,
): readonly PlacedLeak[] {
  return [title, subtitle, ...blocks.flatMap(textsOf)].flatMap((text, at) =>
    find(text)
      .filter(({ certain }) => certain)
      .map(({ kind, start, end }) => ({
        ...{
          key: `paper/${at}/${start}`,
          kind,
          words: text.slice(start, end),
          certain: true,
          decision: null,
        },
        ...{ before: '', after: '' },
      })),
  );
}

/** True when nothing on the paper waits for a decision. */
export const isDecided = (leaks: readonly PlacedLeak[]): boolean =>
  leaks.every(({ decision }) => decision !== null);
