import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
export async function findAccessibilityFaults(page: Page): Promise<readonly AccessibilityFault[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  }));
}

/** Fails the test when axe finds anything, and goes on, so that one run names all there is. */
export async function expectAccessible(page: Page): Promise<void> {
  expect.soft(await findAccessibilityFaults(page), `accessibility of ${page.url()}`).toEqual([]);
}
