import { describe, expect, test } from 'vitest'
import type { ChangeLine } from '#telling/changeLines.ts'
import { changesPart, forMeeting } from '#telling/packChanges.ts'
import { shotOf } from '../../fixtures/ledger.ts'
import { aPlan, day } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const shot = shotOf(aPlan(), [], '2025-06-01')

const linesOf = (kind: ChangeLine['kind'], count: number) =>
  Array.from({ length: count }, (_, at): ChangeLine => ({
    id: `${kind} ${at}`,
    kind,
    tone: 'unrated',
    subject: undefined,
    name: `Action ${at}`,
    owner: undefined,
    axis: undefined,
    text: 'was “not due”, now “not known”',
    count: 1,
  }))

describe('what changed, in the pack', () => {
  const lines = [...linesOf('worsened', 3), ...linesOf('changed', 991)]
  const { table } = changesPart(EN, shot, { day: day('2025-01-01'), lines })

  test('is a table of all of it in the workbook', () => {
    expect(table?.rows).toHaveLength(994)
  })

  test('is on paper what a meeting reads: of a kind with many the first forty, and how many more there are', () => {
    const rows = table?.onPaper?.rows.map(([kind, of]) => `${kind?.text}: ${of?.text}`) ?? []
    expect(rows).toHaveLength(3 + 40 + 1)
    expect(rows[42]).toBe('Status changed otherwise: Action 39')
    expect(rows[43]).toBe('Status changed otherwise: and 951 more, under “What changed”')
  })

  test('leaves nothing out of a kind of forty', () => {
    expect(forMeeting(linesOf('figure', 40))).toMatchObject([{ kind: 'figure', more: 0 }])
  })

  test('says how many more in the forms of Arabic', () => {
    const last = (count: number) => {
      const lines = linesOf('figure', count)
      const rows = changesPart(AR, shot, { day: day('2025-01-01'), lines }).table?.onPaper?.rows ?? []
      return heard(rows.at(-1)?.[1]?.text ?? '')
    }
    expect([last(41), last(42), last(51)]).toEqual([
      'وواحد آخر تحت «ما الذي تغيّر»',
      'واثنان آخران تحت «ما الذي تغيّر»',
      'و11 أخرى تحت «ما الذي تغيّر»',
    ])
  })
})
