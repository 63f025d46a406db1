// The weekly times as a grid of half days edits them: a span is added to what is there or cut out of it, to the minute.
import type { Candidate } from './candidate';

type Windows = Candidate['windows'];
type Window = Windows[string];

/** A span of a day of the week, in minutes of the day, [from, to). */
export interface WeeklySpan {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/** How much of a span the weekly times cover. */
export type Coverage = 'free' | 'partly' | 'none';

const touches = (window: Window, { weekday, from, to }: WeeklySpan): boolean =>
  window.weekday === weekday && window.from <= to && window.to >= from;

/** Whether the candidate can come in the whole span, in some of it, or not at all. */
export function coverageOf(windows: Windows, span: WeeklySpan): Coverage {
  const own = Object.values(windows)
    .filter((window) => window.weekday === span.weekday && window.from < span.to && window.to > span.from)
    .sort((a, b) => a.from - b.from);
  if (own.length === 0) return 'none';
  let reached = span.from;
  for (const window of own) {
    if (window.from > reached) return 'partly';
    reached = Math.max(reached, window.to);
  }
  return reached >= span.to ? 'free' : 'partly';
}

/** The times with the span added; what touches it becomes one time under the key of the first of them, else `freshKey`. */
export function withSpan(windows: Windows, span: WeeklySpan, freshKey: string): Windows {
  const joined = Object.entries(windows).filter(([, window]) => touches(window, span));
  const others = Object.entries(windows).filter(([, window]) => !touches(window, span));
  const [key] = joined[0] ?? [freshKey];
  const from = Math.min(span.from, ...joined.map(([, window]) => window.from));
  const to = Math.max(span.to, ...joined.map(([, window]) => window.to));
  return Object.fromEntries([...others, [key, { weekday: span.weekday, from, to }]]);
}

/** The times with the span cut out; a time that reaches over both of its ends becomes two, the later under `freshKey`. */
export function withoutSpan(windows: Windows, span: WeeklySpan, freshKey: string): Windows {
  const cut = Object.entries(windows).flatMap(([key, window]): (readonly [string, Window])[] => {
    const apart = window.weekday !== span.weekday || window.to <= span.from || window.from >= span.to;
    if (apart) return [[key, window]];
    const before = { ...window, to: span.from };
    const after = { ...window, from: span.to };
    const hasBefore = before.from < before.to;
    const hasAfter = after.from < after.to;
    return [
      ...(hasBefore ? [[key, before] as const] : []),
      ...(hasAfter ? [[hasBefore ? freshKey : key, after] as const] : []),
    ];
  });
  return Object.fromEntries(cut);
}
