import type { ChangeRecord } from '@shared/changes/change-record';

/** A whole change record; `deviceSeq` names it, the rest can be replaced. */
export function buildChangeRecord(deviceSeq: number, part: Partial<ChangeRecord> = {}): ChangeRecord {
  const scope = part.scope ?? 'office';
  const device = part.device ?? 'desk-a';
  return {
    id: `change-${device}-${scope}-${deviceSeq}`,
    tx: `tx-${deviceSeq}`,
    txCount: 1,
    device,
    deviceSeq,
    scope,
    hlc: `2026-11-23T02:00:00.000Z-${String(deviceSeq).padStart(6, '0')}-${device}`,
    wall: '2026-11-23T02:00:00.000Z',
    author: 'staff-helen',
    authorRole: 'recruiter',
    command: 'candidate/rename',
    commandVersion: 1,
    entity: 'candidate',
    entityId: `candidate-${deviceSeq}`,
    set: { chineseName: '陳詠欣', note: `line ${deviceSeq}` },
    base: { chineseName: null, note: null },
    subjects: [`candidate-${deviceSeq}`],
    sv: 1,
    app: '0.1.0',
    enc: null,
    batch: null,
    undoes: null,
    redoes: null,
    ...part,
  };
}

/** Records 1 to `count` of one stream. */
export const buildChangeRecords = (count: number, part: Partial<ChangeRecord> = {}): ChangeRecord[] =>
  Array.from({ length: count }, (_none, index) => buildChangeRecord(index + 1, part));
