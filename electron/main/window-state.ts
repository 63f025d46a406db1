// Where the window stood and how it looked, kept between starts. It is a convenience: a file that cannot be read or
// written changes nothing but the window's place.
import { z } from 'zod';

/** Smallest and first size in device-independent pixels; the design is made for these. */
export const windowSizes = { minWidth: 1024, minHeight: 680, width: 1280, height: 800 } as const;

const bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
/** A rectangle on the desktop. */
export type Bounds = z.infer<typeof bounds>;

const windowState = z.strictObject({
  bounds: bounds.nullable(),
  maximized: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'zh-HK']).nullable(),
  kiosk: z.boolean().default(false),
});
/** What is kept; `language` null until a person chose one, `kiosk` until a person ends it. */
export type WindowState = z.infer<typeof windowState>;

/** Before anything was kept. */
export const firstWindowState: WindowState = {
  bounds: null,
  maximized: false,
  theme: 'system',
  language: null,
  kiosk: false,
};

/** Reads what was kept; anything odd reads as nothing kept. */
export function parseWindowState(text: string | null): WindowState {
  try {
    return windowState.parse(JSON.parse(text ?? 'null'));
  } catch {
    return firstWindowState;
  }
}

/** Pixels of the title bar that must be on a screen, so that the window can be grasped. */
const graspable = 80;

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

const isReachable = (window: Bounds, screen: Bounds): boolean =>
  overlap(window.x, window.width, screen.x, screen.width) >= graspable &&
  window.y >= screen.y &&
  window.y <= screen.y + screen.height - graspable;

/** Where to open: where it stood, if a screen that is there now shows it; else the first size, placed by the system. */
export function placeWindow(
  kept: Bounds | null,
  screens: readonly Bounds[],
): Partial<Bounds> & Pick<Bounds, 'width' | 'height'> {
  const { width, height, minWidth, minHeight } = windowSizes;
  const screen = kept ? screens.find((each) => isReachable(kept, each)) : undefined;
  if (!kept || !screen) return { width, height };
  return {
    x: kept.x,
    y: kept.y,
    width: Math.max(minWidth, Math.min(kept.width, screen.width)),
    height: Math.max(minHeight, Math.min(kept.height, screen.height)),
  };
}
