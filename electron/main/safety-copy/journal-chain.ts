// The fold over the journal's lines: what must hold between one line and the next, and what is known after each. The
// same fold serves the check at start, reading, and appending.
import type { JournalDamage } from '@shared/safety-facts';
import { streamOf } from '@shared/safety-facts';
import { originHash, parseLine, type RecordLine } from './journal-line';

/** What is known after a line. `offset` is where the next line begins in its segment; `lineStart` where this one did. */
export interface ChainState {
  databaseId: string | null;
  segment: string | null;
  line: number;
  lineStart: number;
  offset: number;
  n: number;
  hash: string;
  last: Record<string, number>;
  lastWall: string | null;
}

/** Before the first line of a journal. */
export const emptyChain = (): ChainState => ({
  databaseId: null,
  segment: null,
  line: 0,
  lineStart: 0,
  offset: 0,
  n: 0,
  hash: '',
  last: {},
  lastWall: null,
});

/** Why a line does not follow on the one before. */
export type LineFault = JournalDamage['kind'] | 'newer';

/** Moves the chain into the next segment file; its first line must be an opening. */
export function enterSegment(chain: ChainState, segment: string): void {
  Object.assign(chain, { segment, line: 0, lineStart: 0, offset: 0 });
}

const wallOf = (content: unknown): string | null =>
  typeof content === 'object' && content !== null && 'wall' in content && typeof content.wall === 'string'
    ? content.wall
    : null;

function takeRecord(chain: ChainState, line: RecordLine): LineFault | RecordLine {
  if (chain.line === 0 || line.header.previous !== chain.hash || line.header.n !== chain.n + 1)
    return 'out-of-order';
  chain.n = line.header.n;
  chain.last[streamOf(line.header.record)] = line.header.record.deviceSeq;
  chain.lastWall = wallOf(line.content) ?? chain.lastWall;
  return line;
}

function takeOpening(
  chain: ChainState,
  header: { databaseId: string; n: number; previous: string; segment: string },
): LineFault | null {
  const before = chain.databaseId === null ? originHash(header.databaseId) : chain.hash;
  if (chain.databaseId !== null && header.databaseId !== chain.databaseId) return 'changed';
  if (header.previous !== before || header.n !== chain.n) return 'segment-missing';
  if (header.segment !== chain.segment || chain.line !== 0) return 'out-of-order';
  chain.databaseId = header.databaseId;
  return null;
}

/**
 * Takes the next line of the segment the chain stands in. On a fault the chain is as before. `bytes` is the length of
 * the line with its line end.
 */
export function takeLine(
  chain: ChainState,
  text: string,
  bytes: number,
  schema: number,
): LineFault | RecordLine | null {
  const parsed = parseLine(text, schema);
  if (parsed.kind !== 'record' && parsed.kind !== 'opening') return parsed.kind;
  const taken = parsed.kind === 'record' ? takeRecord(chain, parsed) : takeOpening(chain, parsed.header);
  if (typeof taken === 'string') return taken;
  chain.hash = parsed.hash;
  chain.line += 1;
  chain.lineStart = chain.offset;
  chain.offset += bytes;
  return taken;
}
