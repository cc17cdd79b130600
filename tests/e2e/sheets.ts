import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** One printed sheet: its size in points, its text without spaces, and what of it lies beyond the margins. */
interface Sheet {
  readonly width: number
  readonly height: number
  readonly text: string
  readonly cut: readonly string[]
}

/** The narrowest margin of the sheets, 12 mm, in points; a little less, because glyphs lean out of their boxes. */
const MARGIN = 32

/** The screen as it is printed, read back from the file. */
export async function printed(page: Page): Promise<readonly Sheet[]> {
  const file = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocumentProxy(new Uint8Array(file))
  const sheets: Sheet[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    const drawn = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    sheets.push({
      width,
      height,
      text: withoutSpaces(drawn.map(({ str }) => str).join('')),
      cut: drawn
        .filter(({ transform: [, , , , x = 0], width: wide }) => x < MARGIN || x + wide > width - MARGIN)
        .map(({ str }) => str),
    })
  }
  return sheets
}

/** Text as it can be compared however its lines break. */
export const withoutSpaces = (text: string) => text.replaceAll(/[\s\u2066-\u2069\u200e\u200f]/gu, '')
