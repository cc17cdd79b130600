import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, one line each. */
export async function violations(page: Page, where: string): Promise<readonly string[]> {
  // Without frames the plain way of running gives the same findings in half the time.
  // Pages that are looked at within a page have landmarks of their own; they are tried by themselves.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(RULES)
    .exclude('iframe')
    .disableRules(hasHashAddresses(page) ? ['skip-link'] : [])
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${where}: ${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/**
 * Where every address is in the hash, axe takes a link that is scrolled out of its sheet for one that skips within the page.
 * The way past the navigation is a button there, tried by itself.
 */
function hasHashAddresses(page: Page): boolean {
  return page.url().includes('#/')
}
