// Walks the journal from a place to its end, checking every line, and says how it ended. It only reads: setting a torn
// end aside is the journal's own step, taken when it is known that nothing newer is there.
import { join } from 'node:path';
import type { JournalDamage } from '@shared/safety-facts';
import type { FileSystem } from './file-system';
import { enterSegment, takeLine, type ChainState, type LineFault } from './journal-chain';
import type { RecordLine } from './journal-line';
import { readLines } from './read-lines';

const segmentName = /^\d{4}-\d{2}\.jsonl$/;

/** Where a journal lies and what may be read of it. */
export interface JournalPlace {
  readonly files: FileSystem;
  readonly folder: string;
  /** Newest schema this build reads. */
  readonly schema: number;
}

/**
 * How a walk ended. `torn`: the end of the last segment was never finished, or never acknowledged, and does not hold;
 * it begins at the chain's offset.
 */
export type ScanEnd =
  | { readonly kind: 'whole' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'torn'; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly damage: JournalDamage };

/** The segment files of a journal, oldest first. */
export async function listSegments(place: JournalPlace): Promise<readonly string[]> {
  return (await place.files.list(place.folder)).filter((name) => segmentName.test(name));
}

/** The path of a segment. */
export const segmentPath = (place: JournalPlace, segment: string): string => join(place.folder, segment);

function damageAt(chain: ChainState, kind: JournalDamage['kind']): ScanEnd {
  const damage = { kind, segment: chain.segment ?? '', line: chain.line + 1, keptBefore: chain.n };
  return { kind: 'damaged', damage };
}

interface ScanOptions {
  /** Records that were acknowledged: a bad line behind them was promised to nobody and counts as torn. */
  readonly acknowledged: number;
  /** Called with every record that holds; answering false ends the walk there. */
  readonly onRecord?: (line: RecordLine, chain: ChainState) => boolean;
}

async function judgeFault(
  place: JournalPlace,
  chain: ChainState,
  fault: { readonly kind: LineFault | 'unfinished'; readonly isLast: boolean; readonly acknowledged: number },
): Promise<ScanEnd> {
  if (fault.kind === 'newer') return { kind: 'newer' };
  const promisedToNobody = fault.kind === 'unfinished' || chain.n >= fault.acknowledged;
  if (fault.isLast && promisedToNobody) {
    const size = (await place.files.sizeOf(segmentPath(place, chain.segment ?? ''))) ?? chain.offset;
    return { kind: 'torn', bytes: size - chain.offset };
  }
  return damageAt(chain, fault.kind === 'unfinished' ? 'unreadable' : fault.kind);
}

/** Walks one segment from the chain's offset; null when it ends well. */
async function scanSegment(
  place: JournalPlace,
  chain: ChainState,
  options: ScanOptions & { readonly isLast: boolean },
): Promise<ScanEnd | 'stopped' | null> {
  for await (const line of readLines(place.files, segmentPath(place, chain.segment ?? ''), chain.offset)) {
    const { isLast, acknowledged } = options;
    if (!line.whole) return judgeFault(place, chain, { kind: 'unfinished', isLast, acknowledged });
    const taken = takeLine(chain, line.text, line.bytes, place.schema);
    if (typeof taken === 'string') return judgeFault(place, chain, { kind: taken, isLast, acknowledged });
    if (taken && options.onRecord?.(taken, chain) === false) return 'stopped';
  }
  return null;
}

/** Walks from where `chain` stands to the end, moving it along. `chain` is left behind the last line that holds. */
export async function scanJournal(
  place: JournalPlace,
  chain: ChainState,
  options: ScanOptions,
): Promise<ScanEnd> {
  const segments = await listSegments(place);
  const rest = segments.filter((segment) => chain.segment === null || segment >= chain.segment);
  for (const segment of rest) {
    if (segment !== chain.segment) {
      if (chain.segment !== null && chain.line === 0) return damageAt(chain, 'unreadable');
      enterSegment(chain, segment);
    }
    const end = await scanSegment(place, chain, { ...options, isLast: segment === segments.at(-1) });
    if (end === 'stopped') return { kind: 'whole' };
    if (end) return end;
  }
  return { kind: 'whole' };
}
