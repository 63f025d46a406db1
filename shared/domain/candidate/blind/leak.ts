/** What gives a person away in a text. */
export type LeakKind = 'name' | 'chinese-name' | 'phone' | 'email' | 'link' | 'employer';

/** A stretch of a text, from `start` up to, not with, `end`. */
export interface Leak {
  readonly kind: LeakKind;
  readonly start: number;
  readonly end: number;
  /** True when it can only be this person: it must go. False: it may be something else, and a person may let it stand. */
  readonly certain: boolean;
}

/** Finds the leaks of one kind in a text. */
export type LeakFinder = (text: string) => readonly Leak[];
