import { durationTemplate, type DurationTemplate } from '@shared/domain/office/templates';

/** A duration as it is typed: the minutes may be empty. */
export type TypedDuration = Omit<DurationTemplate, 'minutes'> & { readonly minutes: number | undefined };

/** True where minutes are given that a duration may have. */
export const isDuration = (minutes: number | undefined): minutes is number =>
  durationTemplate.shape.minutes.safeParse(minutes).success;

/** The typed durations with their names trimmed, or what is wrong with the first that is not whole. */
export function readDurations(
  typed: readonly TypedDuration[],
):
  | { readonly ok: true; readonly durations: readonly DurationTemplate[] }
  | { readonly ok: false; readonly fault: 'nameless' | 'range'; readonly index: number } {
  const durations: DurationTemplate[] = [];
  for (const [index, { minutes, ...named }] of typed.entries()) {
    const [en, zh] = [named.en.trim(), named.zh.trim()];
    if (en === '' || zh === '') return { ok: false, fault: 'nameless', index };
    if (!isDuration(minutes)) return { ok: false, fault: 'range', index };
    durations.push({ ...named, en, zh, minutes });
  }
  return { ok: true, durations };
}
