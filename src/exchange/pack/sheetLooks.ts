import type { CellStyle } from 'hucre/xlsx'
import type { Say } from '#i18n/say.ts'
import { unmarked } from './unmarked.ts'

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** How cells look: text from the top, wrapped, in the direction of its language. */
export function looksOf({ lang }: Pick<Say, 'lang'>) {
  const alignment = { vertical: 'top', wrapText: true, readingOrder: lang === 'ar' ? 'rtl' : 'context' } as const
  const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EFF0' } } as const
  return {
    plain: { alignment },
    bold: { alignment, font: { bold: true } },
    head: { alignment, font: { bold: true }, fill },
  } as const satisfies Readonly<Record<string, CellStyle>>
}

/** A sheet has a name of at most 31 characters, without a few signs. */
export function sheetName(title: string): string {
  return unmarked(title)
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .slice(0, 31)
}
