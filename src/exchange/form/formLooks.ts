import type { CellStyle } from 'hucre/xlsx'
import type { Say } from '#i18n/say.ts'
import type { FormColumn } from './formColumns.ts'

/** Widths of columns, in characters. */
export const WIDTHS: Readonly<Record<FormColumn, number>> = {
  id: 16,
  title: 44,
  last: 30,
  state: 16,
  percent: 14,
  selfRating: 22,
  evidence: 30,
  note: 40,
  obstacle: 40,
  asks: 30,
  by: 22,
  milestone: 18,
  milestoneTitle: 40,
  done: 10,
  day: 14,
  period: 18,
  unit: 16,
  value: 14,
  gap: 24,
}

/** How cells look; not every program tells the direction of a text from its letters, so that Arabic states it. */
export function looks({ lang }: Say) {
  const alignment = { vertical: 'top', wrapText: true, readingOrder: lang === 'ar' ? 'rtl' : 'context' } as const
  const ground = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
  const asked = { alignment, protection: { locked: false } }
  return {
    plain: { alignment },
    title: { alignment, font: { bold: true, size: 14 } },
    heading: { alignment, font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: ground('0F4C52') },
    told: { alignment, fill: ground('F1F1EE') },
    asked,
    day: { ...asked, numFmt: 'yyyy-mm-dd' },
  } as const satisfies Readonly<Record<string, CellStyle>>
}
