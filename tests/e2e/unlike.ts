import type { Page } from '@playwright/test'
import { unlikePackage } from '../fixtures/unlikePackage.ts'
import { expect, visit } from './athar.ts'
import { PACKAGE_FILES } from './screens.ts'

/** The strategy quite unlike the sample, and a day on which to look at it. */
export const UNLIKE = { strategy: 'piano', asOf: '2026-11-26' }

/** Takes that strategy into the browser, with so many actions where it matters. */
export async function takeInUnlike(page: Page, actions?: number): Promise<void> {
  await visit(page, '/data', { lang: 'en' })
  await page.locator(PACKAGE_FILES).setInputFiles(
    [...unlikePackage(actions)].map(([name, text]) => ({
      name,
      mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv',
      buffer: Buffer.from(text),
    })),
  )
  await expect(page.getByText(/^Loaded/u)).toBeVisible()
}
