import type { ArchiveWatch } from './check-archive';

const whole = 100;

/** A watch that tells whole percents, and each of them once: a long reading would else redraw the page for every row. */
export function percentWatch(onPercent: (percent: number) => void, signal?: AbortSignal): ArchiveWatch {
  let last = -1;
  return {
    signal,
    onProgress: ({ done, total }) => {
      const percent = total === 0 ? whole : Math.floor((done / total) * whole);
      if (percent === last) return;
      last = percent;
      onPercent(percent);
    },
  };
}
