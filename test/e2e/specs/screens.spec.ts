// Every screen of the app on the sample office: what each kind of person may open stands, is accessible in both looks,
// and is photographed under test-results/screens for people to look at; in all four mixes of language and look by the
// long run, where a short one takes each language and each look once.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import {
  addressOfFirst,
  expectContent,
  chooseAppearance,
  enterAs,
  expectStanding,
  firstInterview,
  goTo,
  PERSON_NAME,
  wordsIn,
  type Appearance,
} from '../pages/screens';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { expectAccessible, type AskedRules } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;
const isLong = process.env['ONWARD_LONG'] === '1';

// The tours are the longest tests there are, and know nothing of each other.
test.describe.configure({ mode: 'parallel' });

type Person = keyof typeof SAMPLE_STAFF;

const recruiterPages = [
  ...(['today', 'calendar', 'candidates', 'clients', 'roles'] as const),
  ...(['rematch', 'tasks', 'reports', 'figures', 'imports'] as const),
] as const;
const pagesOf = {
  manager: [...recruiterPages, 'privacy'],
  recruiter: recruiterPages,
  receptionist: ['today', 'calendar', 'tasks', 'reports'],
} as const;
const managerParts = [
  ...(['office', 'rooms', 'slots', 'durations', 'holidays', 'travel', 'weather'] as const),
  ...(['policies', 'weights', 'messages', 'staff', 'safety', 'archive', 'installation'] as const),
] as const;
const partsOf = {
  manager: ['appearance', ...managerParts, 'about'],
  recruiter: ['appearance', 'slots', 'about'],
  receptionist: ['appearance', 'about'],
} as const;
const tabs = [
  'facts',
  'motivation',
  'fit',
  'interest',
  'submissions',
  'interviews',
  'documents',
  'consents',
  'timeline',
] as const;

/** A client and a role with much to show. */
const wellFilled = { clients: 'Tolo Harbour', roles: 'R-033' } as const;

/** Looks at one screen after another as one person with one appearance. */
class Tour {
  constructor(
    private readonly page: Page,
    private readonly person: Person,
    private readonly appearance: Appearance,
    private readonly asked: AskedRules | null,
  ) {}

  private async look(name: string): Promise<void> {
    const { language, look } = this.appearance;
    const folder = join(PROJECT_FOLDER, 'test-results/screens', `${language}-${look}`);
    const path = join(folder, `${this.person}-${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    const { page, asked } = this;
    if (asked) await test.step(`${name} is accessible`, () => expectAccessible(page, asked));
  }

  private async open(address: string, title: string | RegExp): Promise<void> {
    await goTo(this.page, address);
    await expectStanding(this.page, title, this.appearance.language);
    await expectContent(this.page, address);
  }

  async pages(): Promise<void> {
    const { shell } = wordsIn(this.appearance.language);
    for (const name of pagesOf[this.person]) {
      await this.open(`/${name}`, shell.pages[name]);
      await this.look(name);
    }
  }

  async settings(): Promise<void> {
    const { shell, settings } = wordsIn(this.appearance.language);
    for (const part of partsOf[this.person]) {
      await this.open(`/settings?part=${part}`, `${shell.pages.settings} / ${settings.parts[part]}`);
      await this.look(`settings-${part}`);
    }
  }

  /** A candidate who was met and refused, in every tab, and the roles suggested next. */
  async candidate(): Promise<void> {
    const { shell, candidates } = wordsIn(this.appearance.language);
    await this.open('/rematch', shell.pages.rematch);
    const rematch = await addressOfFirst(this.page);
    await expect(this.page.getByRole('heading', { level: 2, name: PERSON_NAME })).toBeVisible();
    await this.look('rematch-candidate');
    await this.open(
      rematch.replace('/rematch/', '/candidates/'),
      new RegExp(`^${shell.pages.candidates} / .`),
    );
    await this.look('candidate-overview');
    for (const tab of tabs) {
      const name = new RegExp(`^${candidates.tabs[tab]}`);
      await this.page.getByRole('tab', { name }).click();
      await expectStanding(this.page, /./, this.appearance.language);
      await this.look(`candidate-${tab}`);
    }
  }

  async clientAndRole(): Promise<void> {
    const { shell } = wordsIn(this.appearance.language);
    for (const name of ['clients', 'roles'] as const) {
      await this.open(`/${name}`, shell.pages[name]);
      await this.page.getByRole('searchbox').fill(wellFilled[name]);
      await addressOfFirst(this.page);
      await expectStanding(this.page, new RegExp(`^${shell.pages[name]} / .`), this.appearance.language);
      await this.look(name === 'clients' ? 'client' : 'role');
    }
  }

  /** The dialogs that begin a record; each is left by Escape. */
  async dialogs(): Promise<void> {
    const { shell, today, calendar, candidates, clients, roles } = wordsIn(this.appearance.language);
    const starts = [
      ['today', today.walkIn],
      ['calendar', calendar.newInterview],
      ['candidates', candidates.list.newCandidate],
      ['clients', clients.newClient],
      ['roles', roles.newRole],
    ] as const;
    for (const [name, button] of starts) {
      await this.open(`/${name}`, shell.pages[name]);
      await this.page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${button}`) })
        .click();
      await expect(this.page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
      await this.look(`${name}-dialog`);
      await this.page.keyboard.press('Escape');
      await expect(this.page.getByRole('dialog')).toHaveCount(0);
    }
  }

  /** Every view of the calendar by its key, and what hangs on its buttons and blocks. */
  async calendarViews(): Promise<void> {
    const { shell, calendarViews, calendar } = wordsIn(this.appearance.language);
    await this.open('/calendar', shell.pages.calendar);
    const keys = [
      ['d', calendar.views.day, 'day'],
      ['a', calendarViews.byRecruiter, 'lanes'],
      ['a', calendarViews.byRoom, 'rooms'],
      ['l', calendar.views.list, 'list'],
      ['m', calendar.views.month, 'month'],
      ['w', calendar.views.week, 'week'],
    ] as const;
    const { page } = this;
    // What the pointer rests on would tell of itself in every picture.
    await page.mouse.move(2, 2);
    for (const [key, pressed, name] of keys) {
      await page.keyboard.press(key);
      const button = page.getByRole('main').getByRole('button', { name: pressed, exact: true });
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      const listed = page.getByRole('row', { name: PERSON_NAME }).first();
      await expect(name === 'list' ? listed : firstInterview(page)).toBeVisible();
      await this.look(`calendar-${name}`);
    }
    await firstInterview(page).hover();
    await expect(page.getByRole('dialog', { name: PERSON_NAME })).toBeVisible();
    await this.look('calendar-card');
    const hanging = [
      [
        page.getByRole('main').getByRole('button', { name: calendarViews.everyone }),
        calendarViews.filters,
        'filters',
      ],
      [page.getByRole('main').getByRole('button', { name: /2026/ }).first(), calendarViews.jump, 'jump'],
    ] as const;
    for (const [button, label, name] of hanging) {
      await button.click();
      const popover = page.getByRole('dialog', { name: label });
      await expect(popover).toBeVisible();
      await this.look(`calendar-${name}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('[role="dialog"][aria-modal="true"]')).toHaveCount(0);
    }
  }

  async interview(): Promise<void> {
    const { shell } = wordsIn(this.appearance.language);
    await this.open('/calendar', shell.pages.calendar);
    await firstInterview(this.page).click();
    await expect(this.page.getByRole('heading', { level: 2, name: PERSON_NAME })).toBeVisible();
    await this.look('calendar-interview');
  }
}

interface Visit {
  readonly person: Person;
  readonly appearance: Appearance;
  /** Null where axe is not asked. */
  readonly asked: AskedRules | null;
}

const visits: readonly Visit[] = [
  { person: 'manager', appearance: { language: 'en', look: 'light' }, asked: 'all' },
  { person: 'manager', appearance: { language: 'zh-HK', look: 'dark' }, asked: isLong ? 'all' : 'look' },
  { person: 'recruiter', appearance: { language: 'en', look: 'dark' }, asked: 'all' },
  { person: 'receptionist', appearance: { language: 'zh-HK', look: 'light' }, asked: 'all' },
  { person: 'receptionist', appearance: { language: 'en', look: 'dark' }, asked: 'all' },
];

/** What the visits above leave out is photographed for the eye: axe has met each language and each look by then. */
const photographs: readonly Visit[] = [
  { person: 'manager', appearance: { language: 'en', look: 'dark' }, asked: null },
  { person: 'manager', appearance: { language: 'zh-HK', look: 'light' }, asked: null },
];

for (const { person, appearance, asked } of isLong ? [...visits, ...photographs] : visits) {
  const { language, look } = appearance;
  test(`the screens of a ${person}, ${language}, ${look}`, async ({ launchOnward, launcher }) => {
    test.setTimeout(TIMEOUT_MS);
    const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
    await enterAs(page, SAMPLE_STAFF[person], SAMPLE_PIN);
    await chooseAppearance(page, SAMPLE_STAFF[person], appearance);
    const tour = new Tour(page, person, appearance, asked);
    await tour.pages();
    await tour.settings();
    if (person !== 'manager') return;
    await tour.candidate();
    await tour.clientAndRole();
    await tour.dialogs();
    await tour.calendarViews();
    await tour.interview();
  });
}
