// Which of the offered records the journal still lacks, and the bytes they become. Pure but for the salt.
import { streamOf } from '@shared/safety-facts';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { ChainState } from './journal-chain';
import { originHash, writeOpening, writeRecordLine } from './journal-line';

const monthLength = 'YYYY-MM'.length;

/** Ids of records seen since this start, by stream and deviceSeq: a second net under the sequence numbers. */
export type KnownIds = Map<string, string>;

/** The key of {@link KnownIds}. */
export const knownKey = (record: {
  readonly device: string;
  readonly scope: string;
  readonly deviceSeq: number;
}): string => `${streamOf(record)}/${record.deviceSeq}`;

/**
 * The records not yet held, in the order given. 'out-of-step' when one leaves a gap in its stream, or carries a number
 * under which another record is held.
 */
export function selectMissing(
  records: readonly ChangeRecord[],
  last: Readonly<Record<string, number>>,
  known: KnownIds,
): readonly ChangeRecord[] | 'out-of-step' {
  const reached: Record<string, number> = { ...last };
  const offered = new Map(known);
  const missing: ChangeRecord[] = [];
  for (const record of records) {
    const held = reached[streamOf(record)] ?? 0;
    const heldId = offered.get(knownKey(record));
    if (heldId !== undefined && heldId !== record.id) return 'out-of-step';
    if (record.deviceSeq <= held) continue;
    if (record.deviceSeq !== held + 1) return 'out-of-step';
    reached[streamOf(record)] = record.deviceSeq;
    offered.set(knownKey(record), record.id);
    missing.push(record);
  }
  return missing;
}

/** The segment the next record belongs to: this month's, but never one older than the newest (a clock set back). */
export function segmentFor(chain: ChainState, now: string): string {
  const month = `${now.slice(0, monthLength)}.jsonl`;
  if (chain.segment === null) return month;
  return chain.line === 0 || month < chain.segment ? chain.segment : month;
}

/** The text to write where the chain stands, the segment's opening line first where there is none yet. */
export function textOf(
  records: readonly ChangeRecord[],
  place: { readonly chain: ChainState; readonly databaseId: string },
  salt: () => string,
): string {
  const { chain, databaseId } = place;
  let hash = chain.databaseId === null ? originHash(databaseId) : chain.hash;
  const lines: string[] = [];
  if (chain.line === 0) {
    const opening = writeOpening({ segment: chain.segment ?? '', databaseId, n: chain.n, previous: hash });
    lines.push(opening.text);
    hash = opening.hash;
  }
  records.forEach((record, index) => {
    const line = writeRecordLine({ n: chain.n + index + 1, previous: hash }, record, salt());
    lines.push(line.text);
    hash = line.hash;
  });
  return lines.join('');
}
