import { describe, expect, it, test } from 'vitest';
import type { Clash, ClashKind } from '@shared/domain/interview/clash';
import { isBlocked, isSettled, withRefused } from '@features/calendar/clash-state';

const clash = (kind: ClashKind, given: Partial<Clash> = {}): Clash => ({
  ...{ kind, blocks: false, interviewId: 'ivw_1', busyTimeId: null, minutes: 20, label: null },
  ...given,
});
const travel = clash('travel');
const room = clash('room', { blocks: true });

describe('what stands in the way', () => {
  it.each([
    ['nothing', [], {}, true, false],
    ['a warning without a reason', [travel], {}, false, false],
    ['a warning with blanks for a reason', [travel], { travel: '  ' }, false, false],
    ['a warning with a reason', [travel], { travel: 'by taxi' }, true, false],
    ['a reason for something else', [travel], { buffer: 'short' }, false, false],
    ['what blocks, whatever is typed', [room], { room: 'we will manage' }, false, true],
    ['one of two warnings settled', [travel, clash('holiday')], { travel: 'by taxi' }, false, false],
  ])('%s', (_case, clashes, reasons, settled, blocked) => {
    expect(isSettled({ clashes }, reasons)).toBe(settled);
    expect(isBlocked({ clashes })).toBe(blocked);
  });
});

describe('what the door met and the screen does not show', () => {
  const found = { clashes: [travel] };
  const refusal = (...clashes: Clash[]) => ({ kind: 'clashes-need-reason', clashes }) as const;
  test('is added by its kind alone: no interview, no minutes that would tell a place', () => {
    const shown = withRefused(found, refusal(travel, clash('contact', { minutes: 40 })));
    expect(shown?.clashes).toEqual([
      travel,
      { ...clash('contact'), interviewId: null, minutes: null, label: null },
    ]);
  });

  test('is nothing where the screen shows all of it, or the door refused for another cause', () => {
    expect(withRefused(found, refusal(travel))?.clashes).toEqual([travel]);
    expect(withRefused(found, { kind: 'reason-missing' })).toBe(found);
    expect(withRefused(found, null)).toBe(found);
    expect(withRefused(undefined, refusal(travel))).toBeUndefined();
  });
});
