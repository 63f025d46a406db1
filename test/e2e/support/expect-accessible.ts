import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a look can break that has passed in the other one: nothing else of a page changes with its colours. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block'];

/** Whether all rules are asked, or those that another look can break. */
export type AskedRules = 'all' | 'look';

/** One thing axe found: the rule, and where it is broken and how. */
export interface AccessibilityFault {
  readonly rule: string;
  readonly places: readonly string[];
}

/**
 * What axe finds on the page as it stands. Legacy mode: axe's usual way opens a second page to put the result
 * together, which an Electron app has not. The script goes in through the debugger, where neither CSP nor trusted types
 * look, so the app's policy stays as it is.
 */
export async function findAccessibilityFaults(
  page: Page,
  asked: AskedRules = 'all',
): Promise<readonly AccessibilityFault[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (asked === 'all' ? axe.withTags(RULES) : axe.withRules(LOOK_RULES)).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  }));
}

/** Fails the test when axe finds anything, and goes on, so that one run names all there is. */
export async function expectAccessible(page: Page, asked: AskedRules = 'all'): Promise<void> {
  expect.soft(await findAccessibilityFaults(page, asked), `accessibility of ${page.url()}`).toEqual([]);
}
