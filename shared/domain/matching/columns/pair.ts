import type { CandidateColumns } from './candidate-columns';
import type { Question } from './question';
import type { RoleColumns } from './role-columns';
import { roleFlag } from './role-flag';
import { noCode } from './text-codes';

/** Which row of words is compared with which: 0 to 1. */
export type Alike = (past: number, role: number) => number;

/** What a walk over pairs reads. */
export interface PairGround {
  readonly roles: RoleColumns;
  readonly candidates: CandidateColumns;
  readonly question: Question;
  /** How many texts have codes. */
  readonly texts: number;
  /** Row of the blind words by row of the roles, `noCode` where there are none. */
  readonly blindRow: Int32Array;
  readonly alike: Alike;
}

/**
 * One candidate beside one role, moved from row to row so that nothing is made for a pair. The slots say where in the
 * lists of the candidate the skill or language with a code stands.
 */
export class Pair {
  readonly roles: RoleColumns;
  readonly candidates: CandidateColumns;
  readonly question: Question;
  readonly skillSlots: Int32Array;
  readonly tongueSlots: Int32Array;
  readonly alike: Alike;
  candidate = noCode;
  role = noCode;
  /** Whether the viewer may know the role's client. */
  isCleared = true;
  readonly #blindRow: Int32Array;
  #speaker = noCode;
  #skilled = noCode;

  constructor({ roles, candidates, question, texts, blindRow, alike }: PairGround) {
    this.roles = roles;
    this.candidates = candidates;
    this.question = question;
    this.skillSlots = new Int32Array(texts).fill(noCode);
    this.tongueSlots = new Int32Array(texts).fill(noCode);
    this.alike = alike;
    this.#blindRow = blindRow;
  }

  /** The candidate whom this pair is turned to, beside other roles. */
  besideOthers(roles: RoleColumns): Pair {
    const texts = this.skillSlots.length;
    const pair = new Pair({ ...this, roles, texts, blindRow: this.#blindRow });
    pair.turnTo(this.candidate);
    return pair;
  }

  /** Turns to another candidate. */
  turnTo(candidate: number): void {
    const { tongues } = this.candidates;
    if (this.#speaker !== noCode) clearSlots(this.tongueSlots, tongues, this.#speaker);
    this.#speaker = candidate;
    setSlots(this.tongueSlots, tongues, candidate);
    this.turnToSkills(candidate);
  }

  /** Turns to another candidate whose skills alone are asked for. */
  turnToSkills(candidate: number): void {
    const { skills } = this.candidates;
    if (this.#skilled !== noCode) clearSlots(this.skillSlots, skills, this.#skilled);
    this.#skilled = candidate;
    this.candidate = candidate;
    setSlots(this.skillSlots, skills, candidate);
  }

  /** Turns to another role. */
  standBeside(role: number): void {
    this.role = role;
    this.isCleared = this.mayKnow(role);
  }

  /** Whether the viewer may know the client of a role; see `staff/clearance.ts`. */
  mayKnow(role: number): boolean {
    const { flags, clearedStarts, clearedStaff } = this.roles;
    if (((flags[role] ?? 0) & roleFlag.confidential) === 0) return true;
    const { viewer, viewerRole } = this.question;
    if (viewerRole !== 'recruiter') return viewerRole === 'manager';
    const to = clearedStarts[role + 1] ?? 0;
    for (let entry = clearedStarts[role] ?? 0; entry < to; entry += 1)
      if (clearedStaff[entry] === viewer) return true;
    return false;
  }

  /** The row of the words of a role that the viewer may read. */
  readableWords(role: number): number {
    return this.mayKnow(role) ? role : (this.#blindRow[role] ?? role);
  }
}

interface KeyedLists {
  readonly starts: Uint32Array;
  readonly key: Int32Array;
}

function setSlots(slots: Int32Array, { starts, key }: KeyedLists, row: number): void {
  const to = starts[row + 1] ?? 0;
  for (let entry = starts[row] ?? 0; entry < to; entry += 1) slots[key[entry] ?? 0] = entry;
}

function clearSlots(slots: Int32Array, { starts, key }: KeyedLists, row: number): void {
  const to = starts[row + 1] ?? 0;
  for (let entry = starts[row] ?? 0; entry < to; entry += 1) slots[key[entry] ?? 0] = noCode;
}
