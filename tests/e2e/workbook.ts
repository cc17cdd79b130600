import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import arabic from '../../src/i18n/ar/report.json' with { type: 'json' }

/** The panel of My report for workbooks, in Arabic. */
export const workbookPanel = (page: Page) => page.getByRole('region', { name: arabic['form.panel'] })

/** Saves the form that is on screen as its workbook. */
export async function savedForm(page: Page): Promise<string> {
  const saving = page.waitForEvent('download')
  await workbookPanel(page).getByRole('button', { name: arabic['form.save'] }).click()
  const saved = await saving
  const path = join(dirname(await saved.path()), saved.suggestedFilename())
  await saved.saveAs(path)
  return path
}

/** Fills cells in, by sheet, row and column from 0. */
export async function fill(path: string, cells: readonly (readonly [number, number, number, string])[]): Promise<void> {
  const book = await openXlsx(await readFile(path))
  for (const [sheet, row, column, value] of cells) {
    const at = book.sheets[sheet]?.rows[row]
    if (!at) throw new Error(`there is no row ${row}`)
    at[column] = value
    const cell = book.sheets[sheet]?.cells?.get(`${row},${column}`)
    if (cell) Object.assign(cell, { value, type: 'string' })
  }
  await writeFile(path, await saveXlsx(book))
}

/** Opens a workbook in LibreOffice and saves it again, where there is one; else it stays as it is. */
export function savedElsewhere(path: string): string {
  const folder = `${path}-elsewhere`
  try {
    const profile = `-env:UserInstallation=file://${folder}-profile`
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder]
    execFileSync('soffice', [profile, '--headless', ...to, path], { stdio: 'ignore', timeout: 60_000 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path
    throw error
  }
  return join(folder, path.slice(dirname(path).length + 1))
}

/** Chooses a workbook that was filled in. */
export async function load(page: Page, path: string): Promise<void> {
  await workbookPanel(page).locator('input[type="file"]').setInputFiles(path)
}
