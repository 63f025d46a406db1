import { weatherRules, type WeatherRules } from '@shared/domain/office/weather-rules';

/** A rule as it is typed: an empty field is not a time yet. */
export interface TypedCutOff {
  readonly clearedBy: number | undefined;
  readonly runsFrom: number | undefined;
}

/** What is wrong with the typed rules, or the rules themselves. */
export type ReadRules =
  | { readonly ok: true; readonly rules: WeatherRules }
  | { readonly ok: false; readonly fault: 'unreadable' | 'early' | 'order'; readonly index: number };

/** Reads the typed rules; the first fault counts. */
export function readRules(typed: readonly TypedCutOff[]): ReadRules {
  const cutOffs: WeatherRules['cutOffs'] = [];
  for (const [index, { clearedBy, runsFrom }] of typed.entries()) {
    if (clearedBy === undefined || runsFrom === undefined) return { ok: false, fault: 'unreadable', index };
    if (runsFrom < clearedBy) return { ok: false, fault: 'early', index };
    if (clearedBy <= (cutOffs.at(-1)?.clearedBy ?? -1)) return { ok: false, fault: 'order', index };
    cutOffs.push({ clearedBy, runsFrom });
  }
  return { ok: true, rules: weatherRules.parse({ cutOffs }) };
}
