import { describe, expect, it } from 'vitest';
import {
  firstWindowState,
  parseWindowState,
  placeWindow,
  windowSizes,
} from '../../../electron/main/window-state';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const firstSize = { width: windowSizes.width, height: windowSizes.height };

describe('placeWindow', () => {
  it('opens at the first size when nothing is kept', () => {
    expect(placeWindow(null, [laptop])).toEqual(firstSize);
  });

  it('opens where it stood', () => {
    const kept = { x: 1500, y: 40, width: 1300, height: 900 };
    expect(placeWindow(kept, [laptop, second])).toEqual(kept);
  });

  it.each([
    ['on a screen that is gone', { x: 1500, y: 40, width: 1300, height: 900 }],
    ['with its title bar above the screen', { x: 10, y: -200, width: 1300, height: 800 }],
    ['almost wholly to the left', { x: -1290, y: 10, width: 1300, height: 800 }],
    ['below the screen', { x: 10, y: 880, width: 1300, height: 800 }],
  ])('does not open %s', (_where, kept) => {
    expect(placeWindow(kept, [laptop])).toEqual(firstSize);
  });

  it('is never smaller than the design nor larger than the screen', () => {
    expect(placeWindow({ x: 0, y: 0, width: 200, height: 100 }, [laptop])).toMatchObject({
      width: windowSizes.minWidth,
      height: windowSizes.minHeight,
    });
    expect(placeWindow({ x: 0, y: 0, width: 5000, height: 4000 }, [laptop])).toMatchObject({
      width: laptop.width,
      height: laptop.height,
    });
  });
});

describe('parseWindowState', () => {
  it('reads what was kept, and anything odd as nothing', () => {
    const kept = {
      bounds: laptop,
      maximized: true,
      theme: 'dark',
      language: 'zh-HK',
      kiosk: true,
    } as const;
    expect(parseWindowState(JSON.stringify(kept))).toEqual(kept);
    const { kiosk: _later, ...before } = kept;
    expect(parseWindowState(JSON.stringify(before))).toEqual({ ...kept, kiosk: false });
    for (const odd of [null, '', '{', '{}', '[]', JSON.stringify({ ...kept, theme: 'pink' })]) {
      expect(parseWindowState(odd)).toEqual(firstWindowState);
    }
  });
});
