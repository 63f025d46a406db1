// The gates that ask about the candidate alone. Each says what the gate of its name in `gates/` says of somebody who has
// no tie to the role.
import { minutesPerDay } from '../../../time/local-date';
import type { CandidateColumns } from './candidate-columns';
import { candidateFlag } from './candidate-columns';
import { addClosed, block, confirm, gateCode, open } from './closed-gates';
import type { Question } from './question';
import { endlessDay, noDay } from './stored-moments';

const millisPerMinute = 60_000;

/** The latest override of a gate that holds everywhere, in milliseconds; before all time when there is none. */
export function overriddenAt({ overrides }: CandidateColumns, row: number, gate: number): number {
  const to = overrides.starts[row + 1] ?? 0;
  for (let entry = overrides.starts[row] ?? 0; entry < to; entry += 1)
    if (overrides.gate[entry] === gate) return overrides.at[entry] ?? 0;
  return -Infinity;
}

/** True where an override of the gate, given at that moment, still covers a fact without a date. */
export const coversUndated = (at: number, { nowMinute, policy }: Question): boolean =>
  Math.floor(at / millisPerMinute) >= nowMinute - policy.overrideHoldsDays * minutesPerDay;

/** True where an override of the gate opens it; its fact has no date. */
const isOverridden = (columns: CandidateColumns, row: number, gate: number, question: Question): boolean =>
  coversUndated(overriddenAt(columns, row, gate), question);

function interviewed(columns: CandidateColumns, row: number, question: Question): number {
  const isMet = (columns.interviewedDay[row] ?? noDay) >= question.interviewedFrom;
  return isMet || isOverridden(columns, row, gateCode.interviewed, question) ? open : block;
}

function consent(
  { consents }: CandidateColumns,
  row: number,
  { today, kind }: { today: number; kind: number },
) {
  const to = consents.starts[row + 1] ?? 0;
  let withdrawn = endlessDay;
  for (let entry = consents.starts[row] ?? 0; entry < to; entry += 1) {
    if (consents.kind[entry] !== kind) continue;
    const until = consents.withdrawn[entry] ?? endlessDay;
    const holds =
      until > today && (consents.given[entry] ?? 0) <= today && (consents.expires[entry] ?? 0) >= today;
    if (holds) return open;
    if (until !== endlessDay && (withdrawn === endlessDay || until > withdrawn)) withdrawn = until;
  }
  return withdrawn <= today ? block : confirm;
}

interface Counted {
  count: number;
  /** Milliseconds of the latest. */
  lastAt: number;
}

/** Facts of one rule of the attendance policy that count now, after a clearance. */
function counted(
  { attendance }: CandidateColumns,
  row: number,
  { noShow, after, question }: { noShow: number; after: number; question: Question },
): Counted {
  const { policy, nowMinute } = question;
  const result = { count: 0, lastAt: -Infinity };
  const to = attendance.starts[row + 1] ?? 0;
  for (let entry = attendance.starts[row] ?? 0; entry < to; entry += 1) {
    const at = attendance.at[entry] ?? 0;
    if (attendance.noShow[entry] !== noShow || at <= after) continue;
    const age = Math.max(0, nowMinute - Math.floor(at / millisPerMinute)) / minutesPerDay;
    const counts = 1 - age / policy.attendanceFadeDays > 0;
    if (!counts || (noShow === 0 && age > policy.shortNoticeWindowDays)) continue;
    result.count += 1;
    result.lastAt = Math.max(result.lastAt, at);
  }
  return result;
}

/** When the latest of the facts that close the gate happened; null when it is open. */
function blockedSince(
  columns: CandidateColumns,
  row: number,
  after: number,
  question: Question,
): number | null {
  const { clientNoShowsToBlock, shortNoticesToBlock } = question.policy;
  const noShows = counted(columns, row, { noShow: 1, after, question });
  if (noShows.count > 0 && noShows.count >= clientNoShowsToBlock) return noShows.lastAt;
  const notices = counted(columns, row, { noShow: 0, after, question });
  return notices.count > 0 && notices.count >= shortNoticesToBlock ? notices.lastAt : null;
}

function attendance(columns: CandidateColumns, row: number, question: Question): number {
  if (columns.attendance.starts[row] === columns.attendance.starts[row + 1]) return open;
  const standing = blockedSince(columns, row, columns.clearedAt[row] ?? 0, question);
  const since = standing ?? blockedSince(columns, row, 0, question);
  return since === null || overriddenAt(columns, row, gateCode.attendance) >= since ? open : block;
}

/** All gates about the candidate alone; see `closed-gates.ts`. */
export function candidateGates(columns: CandidateColumns, row: number, question: Question): number {
  const { today } = question;
  const isPlaced = ((columns.flags[row] ?? 0) & candidateFlag.placed) !== 0;
  const rests = (columns.restsUntil[row] ?? noDay) > today;
  const placed = isPlaced && !isOverridden(columns, row, gateCode.notPlaced, question) ? block : open;
  const parked = rests && !isOverridden(columns, row, gateCode.notParked, question) ? block : open;
  const met = addClosed(addClosed(interviewed(columns, row, question), placed), parked);
  const kept = addClosed(met, consent(columns, row, { today, kind: 0 }));
  const represented = addClosed(kept, consent(columns, row, { today, kind: 1 }));
  return addClosed(represented, attendance(columns, row, question));
}
