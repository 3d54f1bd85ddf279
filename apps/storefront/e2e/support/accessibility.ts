import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, a line for each element: rule, element, what to do. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // What a rule found in order need not be told element by element: on a long page that takes longest.
  // No page of ours has frames: the mode for pages without them needs no second page for the report.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
