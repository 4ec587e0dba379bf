import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** All success criteria of WCAG 2.2 at levels A and AA. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A fault that axe found: the rule, and the elements that break it. */
export interface Barrier {
  rule: string;
  help: string;
  elements: string[];
}

/** Looks for what keeps people out of the page as it is now, as far as a machine can see it. */
export async function findBarriers(page: Page): Promise<Barrier[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    WCAG_22_AA,
  );
  return violations.map(({ help, id, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }));
}
