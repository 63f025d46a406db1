// The calendar's views on the sample week: each reached and walked by keyboard and free of what axe finds, blocks where
// their times say, and a drag between lanes that Esc takes back whole.
import { type Locator, type Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { enterAs, goTo } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

/** How long a week may take to fold its blocks to a width. */
const SETTLE_TIMEOUT_MS = 20_000;
const TIMEOUT_MS = 180_000;
const patience = { timeout: 20_000 };

/** The calendar as a person sees it. */
class Calendar {
  constructor(readonly page: Page) {}

  get main(): Locator {
    return this.page.getByRole('main');
  }

  lane(name: string): Locator {
    return this.main.getByRole('group', { name: new RegExp(`^${name}, `) });
  }

  block(name: RegExp | string): Locator {
    return this.main.getByRole('button', { name });
  }

  async open(): Promise<void> {
    await goTo(this.page, '/calendar');
    await expect(this.main.getByRole('group', { name: 'Interviews' })).toBeVisible(patience);
    await expect(this.block(/Office interview/).first()).toBeVisible(patience);
  }

  async press(key: string, view: string): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(this.main.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }

  /** Waits until what hung over the page is wholly gone: while it fades, the page's keys still rest. */
  async alone(): Promise<void> {
    await expect(this.page.locator('[role="dialog"][aria-modal="true"]')).toHaveCount(0);
  }

  /** Takes a block to the middle of another column, at an hour told by another block's top. */
  async drag(block: Locator, to: { readonly column: Locator; readonly top: number }): Promise<void> {
    const [from, column] = [await block.boundingBox(), await to.column.boundingBox()];
    if (!from || !column) throw new Error('what is dragged is not on screen');
    await this.page.mouse.move(from.x + from.width / 2, from.y + 5);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + from.width / 2, from.y + 30, { steps: 3 });
    await this.page.mouse.move(column.x + column.width / 2, to.top + 5, { steps: 8 });
  }
}

async function openCalendar(page: Page, person: keyof typeof SAMPLE_STAFF): Promise<Calendar> {
  await enterAs(page, SAMPLE_STAFF[person], SAMPLE_PIN);
  const calendar = new Calendar(page);
  await calendar.open();
  return calendar;
}

const topOf = async (block: Locator): Promise<number> => (await block.boundingBox())?.y ?? 0;

test('every view by keyboard, and nothing for axe to find', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  const calendar = await openCalendar(page, 'manager');
  await expect(page.getByText('23 – 29 Nov 2026')).toBeVisible();
  for (const [key, view] of [
    ['d', 'Day'],
    ['w', 'Week'],
    ['m', 'Month'],
    ['l', 'List'],
    ['a', 'Lanes'],
  ] as const) {
    await calendar.press(key, view);
    await expect(calendar.main.getByText(/TSUI N/).first()).toBeVisible();
    await test.step(`${view} is accessible`, () => expectAccessible(page));
    if (view === 'List') continue;
    await calendar
      .block(/KWOK|TAM Kwok Wai|TSUI Nga Man/)
      .first()
      .hover();
    await expect(page.getByRole('dialog', { name: /^About / })).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await calendar.press('a', 'By room');
  await expect(calendar.lane('No room')).toBeVisible();
  await test.step('lanes of rooms are accessible', () => expectAccessible(page));
});

test('walks from block to block, opens the card and the interview, and moves by key', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  const calendar = await openCalendar(page, 'manager');
  await calendar.press('a', 'Lanes');
  await calendar.block(/^Grace Lau/).focus();
  await page.keyboard.press('ArrowDown');
  const first = calendar.block(/^11:00–11:45, KWOK Ho Yin, Leo/);
  await expect(first).toBeFocused();
  const card = page.getByRole('dialog', { name: 'About KWOK Ho Yin, Leo' });
  await expect(card).toBeVisible();
  await expect(card.getByText('Mon 23 Nov, 11:00–11:45')).toBeVisible();
  await test.step('the card is accessible', () => expectAccessible(page));
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Check in' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(first).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await expect(calendar.block(/^11:30–12:15, SUEN Wing Sze/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Move the interview' })).toBeVisible();
  await page.keyboard.press('Escape');
  await calendar.alone();

  await calendar.block(/^Joyce Mak/).focus();
  await page.keyboard.press('n');
  const booking = page.getByRole('dialog', { name: 'Book an interview' });
  await expect(booking.getByRole('combobox', { name: /recruiter/i })).toHaveText('Joyce Mak');
  await page.keyboard.press('Escape');
  await calendar.alone();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /KWOK Ho Yin/ })).toBeVisible();
});

test('goes to a date typed, names its holiday, and chooses from the small month by arrows', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  const calendar = await openCalendar(page, 'recruiter');
  await expect(calendar.main.getByRole('button', { name: 'Grace Lau', exact: true })).toBeVisible();
  await page.keyboard.press('g');
  const jump = page.getByRole('dialog', { name: 'Go to a date' });
  await jump.getByLabel('Date', { exact: true }).fill('2026-12-25');
  await page.keyboard.press('Enter');
  await expect(page.getByText('21 – 27 Dec 2026')).toBeVisible();
  await calendar.alone();
  await expect(calendar.main.getByRole('button', { name: /Fri 25.*Christmas/ })).toBeVisible();

  await page.keyboard.press('g');
  await jump.getByRole('button', { name: /Fri 25 Dec 2026/ }).focus();
  await test.step('the small month is accessible', () => expectAccessible(page));
  await page.keyboard.press('ArrowDown');
  await expect(jump.getByRole('button', { name: /Fri 1 Jan 2027/ })).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('26 Oct – 1 Nov 2026')).toBeVisible();
  await calendar.alone();

  await page.keyboard.press('t');
  await expect(page.getByText('23 – 29 Nov 2026')).toBeVisible();
  await calendar.main.getByRole('button', { name: 'Grace Lau', exact: true }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Client', exact: true }).click();
  await test.step('the filters are accessible', () => expectAccessible(page));
  await page.keyboard.press('Escape');
  await calendar.alone();
  await expect(calendar.main.getByRole('button', { name: 'Grace Lau · 1 filter' })).toBeVisible();
  await expect(calendar.block(/Office interview/)).toHaveCount(0);
  await expect(calendar.block(/Client interview/).first()).toBeVisible();
});

test('drags between lanes to the dialog, and Esc leaves everything as it was', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  const calendar = await openCalendar(page, 'manager');
  await calendar.press('a', 'Lanes');
  const grace = calendar.lane('Grace Lau').getByRole('button', { name: /^14:30–15:15, CHIU Yan Tung/ });
  const joyce = calendar.lane('Joyce Mak');
  const noon = await topOf(joyce.getByRole('button', { name: /^12:00/ }));
  const before = await grace.boundingBox();

  await calendar.drag(grace, { column: joyce, top: noon });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await calendar.drag(grace, { column: joyce, top: noon });
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Move the interview' });
  await expect(dialog.getByRole('combobox', { name: /recruiter/i })).toHaveText('Joyce Mak');
  await expect(dialog.getByLabel('From', { exact: true })).toHaveValue('12:00');
  await page.keyboard.press('Escape');
  await calendar.alone();
  await expect(grace).toBeVisible();
  expect(await grace.boundingBox()).toEqual(before);
  await expect(page.getByRole('banner').getByRole('button', { name: /^Undo/ })).toBeDisabled();

  await calendar.press('a', 'By room');
  const inRoom = calendar.block(/^14:30–15:15, CHIU Yan Tung/);
  await calendar.drag(inRoom, { column: calendar.lane('Victoria'), top: await topOf(inRoom) });
  await page.mouse.up();
  await expect(dialog.getByRole('combobox', { name: /^Room/ })).toHaveText('Victoria');
  await page.keyboard.press('Escape');
  await expect(calendar.lane('Kowloon').getByRole('button', { name: /CHIU Yan Tung/ })).toBeVisible();
});

test('draws an empty span to book, and another length to move', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  const calendar = await openCalendar(page, 'manager');
  await calendar.press('a', 'Lanes');
  const joyce = calendar.lane('Joyce Mak');
  const noon = joyce.getByRole('button', { name: /^12:00–12:45, WU Sze Wing/ });
  const block = await noon.boundingBox();
  if (!block) throw new Error('the block is not on screen');
  const hour = (block.height + 1) / 0.75;
  const middle = block.x + block.width / 2;
  await page.mouse.move(middle, block.y + 3 * hour + 2);
  await page.mouse.down();
  await page.mouse.move(middle, block.y + 3.5 * hour, { steps: 4 });
  await page.mouse.move(middle, block.y + 4 * hour, { steps: 4 });
  await page.mouse.up();
  const booking = page.getByRole('dialog', { name: 'Book an interview' });
  await expect(booking.getByLabel('From', { exact: true })).toHaveValue('15:00');
  await expect(
    booking.getByRole('spinbutton', { name: /^Length/ }).or(booking.getByLabel(/^Length/)),
  ).toHaveValue('60');
  await page.keyboard.press('Escape');
  await calendar.alone();

  await page.mouse.move(middle, block.y + block.height - 3);
  await page.mouse.down();
  await page.mouse.move(middle, block.y + block.height + 0.25 * hour, { steps: 4 });
  await page.mouse.move(middle, block.y + block.height + 0.5 * hour, { steps: 4 });
  await page.mouse.up();
  const move = page.getByRole('dialog', { name: 'Move the interview' });
  await expect(move.getByLabel(/^Length/)).toHaveValue('75');
  await page.keyboard.press('Escape');
  await expect(noon).toBeVisible();
});

/** Measures all blocks in one look at the page, and expects each where its time says and none over another. */
async function expectBlocksInPlace(blocks: Locator): Promise<void> {
  const boxes = await blocks.evaluateAll((elements) =>
    elements.map((block) => {
      const { x, y, width: wide, height: high } = block.getBoundingClientRect();
      return { name: block.textContent, box: { x, y, width: wide, height: high } };
    }),
  );
  expect(boxes.length).toBeGreaterThan(20);
  const start = (name: string): number => Number(name.slice(0, 2)) * 60 + Number(name.slice(3, 5));
  const [first] = boxes;
  const other = boxes.find(({ name }) => start(name) !== start(first?.name ?? ''));
  if (!first || !other) throw new Error('a week of one hour cannot be measured');
  const perMinute = (other.box.y - first.box.y) / (start(other.name) - start(first.name));
  for (const [at, one] of boxes.entries()) {
    const expected = first.box.y + (start(one.name) - start(first.name)) * perMinute;
    expect(Math.abs(one.box.y - expected), one.name).toBeLessThan(1);
    for (const two of boxes.slice(at + 1)) {
      const apart =
        one.box.x + one.box.width <= two.box.x + 0.5 ||
        two.box.x + two.box.width <= one.box.x + 0.5 ||
        one.box.y + one.box.height <= two.box.y + 0.5 ||
        two.box.y + two.box.height <= one.box.y + 0.5;
      expect(apart, `${one.name} over ${two.name}`).toBe(true);
    }
  }
}

test('blocks of a day stand where their times say and never over each other', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  const calendar = await openCalendar(page, 'manager');
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: width === 1280 ? 720 : 680 });
    await expect(calendar.block(/Office interview/).first()).toBeVisible();
    // The week may still be folding what has no room at this width.
    await expect(async () => {
      await expectBlocksInPlace(calendar.block(/^\d\d:\d\d–\d\d:\d\d, /));
    }).toPass({ timeout: SETTLE_TIMEOUT_MS });
  }
});
