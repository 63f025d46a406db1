// The app as a person drives it: found by role and name, waiting on what the page shows, never on time.
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { stubOpenDialog } from '../support/stub-dialogs';

/** How long a page may take to show what it was asked for; generous, as machines are busy. */
const patience = { timeout: 20_000 };

/** Drives one window. */
export class Onward {
  constructor(
    readonly page: Page,
    readonly app: ElectronApplication,
  ) {}

  /** Sets up a new office and chooses how to begin. */
  async setUp(how: 'Set up and choose files…' | 'Start empty'): Promise<void> {
    const { page } = this;
    await page.getByLabel('Office name').fill('Harbour Talent');
    await page.getByLabel('Your name').fill('Mandy Lo');
    await page.getByLabel(/^Your PIN/).fill('2468');
    await page.getByLabel('The PIN again').fill('2468');
    await page.getByRole('button', { name: how }).click();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible(patience);
  }

  /** Enters as somebody of the office. */
  async enter(name: string, pin: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(name) }).click();
    await this.page.keyboard.type(pin);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('navigation', { name: 'Pages' })).toBeVisible(patience);
  }

  /** Opens a page from the list on the left. */
  async open(name: string): Promise<void> {
    const pages = this.page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible(patience);
  }

  /** Waits until database and journal both have everything. */
  async saved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible(patience);
  }

  /** Waits until the app says what was done; by text, since an open dialog hides the toast from assistive tools. */
  async done(what: string): Promise<void> {
    await expect(this.page.getByText(what, { exact: true }).first()).toBeVisible(patience);
  }

  /** Decides with Ctrl+Enter and waits until it is done and the dialog gone. */
  async decide(what: string): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await this.done(what);
    await expect(this.page.getByRole('dialog', { name: /^(?!Next roles)/ })).toHaveCount(0);
  }

  async undo(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: /^Redo/ }).click();
  }

  /** Moves the clock of the window. */
  async clockTo(instant: string): Promise<void> {
    await this.page.context().clock.setFixedTime(instant);
  }

  /** Brings files in through the import page, which must be open. */
  async importFiles(paths: readonly string[], count: number): Promise<void> {
    await stubOpenDialog(this.app, paths);
    await this.page.getByRole('button', { name: 'Choose files…' }).click();
    await this.page.getByRole('button', { name: `Bring in ${count}` }).click();
    await expect(this.page.getByText(/^Brought in:/)).toBeVisible(patience);
  }

  /** Opens a candidate's profile from the list. */
  async openCandidate(typed: string, heading: RegExp): Promise<void> {
    await this.open('Candidates');
    await this.page.getByRole('searchbox').fill(typed);
    // A row is named by all its cells, and the first of them is the tick that chooses it.
    const row = this.page.getByRole('row', { name: new RegExp(heading.source.replace('^', '')) });
    await expect(row).toBeVisible(patience);
    await this.page.keyboard.press('ArrowDown');
    await expect(row).toHaveAttribute('data-active', 'true');
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { name: heading }).first()).toBeVisible(patience);
  }

  /** Notes that a client's terms are signed. */
  async signTerms(client: string, date: string): Promise<void> {
    const { page } = this;
    await this.open('Clients');
    await page.getByRole('row', { name: new RegExp(client) }).dblclick();
    await page.getByRole('button', { name: /^Edit client/ }).click();
    await page.getByLabel('Terms signed on').fill(date);
    await this.decide('Client saved');
  }

  /** Records one kind of consent on the open profile. */
  async recordConsent(kind: string): Promise<void> {
    await this.page.getByRole('tab', { name: /^Consents/ }).click();
    await this.page.getByRole('button', { name: 'Record consent' }).click();
    await this.page.getByRole('combobox', { name: /^To what/ }).click();
    await this.page.getByRole('option', { name: kind, exact: true }).click();
    await this.decide('Consent recorded');
  }

  /** Fills day and time of the booking dialog, which must be open, and books. */
  async book(when: { readonly date: string; readonly from: string }): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Book an interview' });
    await dialog.getByLabel('Day').fill(when.date);
    await dialog.getByLabel('From').fill(when.from);
    await expect(dialog.getByText('Everyone is free')).toBeVisible(patience);
    await this.decide('Interview booked');
  }

  /** Confirms the first interview of somebody on the calendar's week. */
  async confirmFirst(name: RegExp): Promise<void> {
    await this.open('Calendar');
    await this.page.getByRole('main').getByRole('button', { name }).first().click();
    await this.confirmOpen();
  }

  /** Confirms the last one. */
  async confirmLast(name: RegExp): Promise<void> {
    await this.open('Calendar');
    await this.page.getByRole('main').getByRole('button', { name }).last().click();
    await this.confirmOpen();
  }

  private async confirmOpen(): Promise<void> {
    await this.page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await this.done('Interview confirmed');
  }

  /** Chooses an option of a select that has this label. */
  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).last().click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
