const millisPerMinute = 60_000;
const checkEveryMillis = 5_000;
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** What is watched: where signs of life are heard, and its clock. */
export type Watchable = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly performance: Pick<Performance, 'now'>;
};

/** Calls `onIdle` once nobody has touched keyboard or pointer for the given minutes, until the answer is called. */
export function watchIdle(target: Watchable, minutes: number, onIdle: () => void): () => void {
  let last = target.performance.now();
  const touch = (): void => {
    last = target.performance.now();
  };
  for (const sign of signsOfLife) target.addEventListener(sign, touch, { passive: true });
  const timer = setInterval(() => {
    if (target.performance.now() - last >= minutes * millisPerMinute) onIdle();
  }, checkEveryMillis);
  return () => {
    clearInterval(timer);
    for (const sign of signsOfLife) target.removeEventListener(sign, touch);
  };
}
