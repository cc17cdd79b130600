import { describe, expect, test } from 'vitest'
import { contentsOf } from '#domain/disclose/keptReleases.ts'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import { releaseHistory, revisionsIn } from '#domain/disclose/releaseHistory.ts'
import { day } from '../../../fixtures/plan.ts'
import { shippedDoc } from '../../../fixtures/released.ts'

const doc = await shippedDoc('sample')
const [firstAction, ...otherActions] = doc.actions
const [firstIndicator, ...otherIndicators] = doc.indicators
if (!firstAction || !firstIndicator) throw new Error('the sample publishes actions and indicators')

const release = (number: number) => ({ number, day: day(`2026-0${number}-01`) })
const past = (number: number, of: PublicDoc) => ({ ...release(number), contents: contentsOf(of) })

/** The same with another value for every figure of an indicator. */
const revised = (of: PublicDoc, by: number): PublicDoc => ({
  ...of,
  indicators: of.indicators.map((row) =>
    row.indicator.id === firstIndicator.indicator.id
      ? {
          ...row,
          figures: row.figures.map((figure) =>
            typeof figure.value === 'number' ? { ...figure, value: figure.value + by } : figure,
          ),
        }
      : row,
  ),
})

describe('the history of releases', () => {
  test('is empty of a first one, and has a step for each later one, this one last', () => {
    expect(releaseHistory([], release(1), doc)).toEqual([])
    const steps = releaseHistory([past(1, doc), past(2, doc)], release(3), doc)
    expect(steps.map(({ number, day: on }) => [number, on])).toEqual([
      [2, '2026-02-01'],
      [3, '2026-03-01'],
    ])
  })

  test('keeps what was revised in one release when a later one revises it again, each with its release', () => {
    const history = releaseHistory([past(1, revised(doc, 5)), past(2, revised(doc, 2))], release(3), doc)
    const numbers = firstIndicator.figures.filter(({ value }) => typeof value === 'number')
    expect(numbers.length).toBeGreaterThan(0)
    expect(revisionsIn(history)).toHaveLength(2 * numbers.length)
    for (const { release: of, before, value } of revisionsIn(history))
      expect(Number(before) - Number(value)).toBe(of === 2 ? 3 : 2)
  })

  test('names no row that is published no more: such a row is counted only', () => {
    const less: PublicDoc = { ...doc, actions: otherActions, indicators: otherIndicators }
    const early: PublicDoc = {
      ...revised(doc, 5),
      actions: [{ ...firstAction, verdict: { ...firstAction.verdict, status: 'notKnown' } }, ...otherActions],
    }
    const history = releaseHistory([past(1, early), past(2, doc)], release(3), less)
    for (const { changes } of history) {
      const { statuses, added, figures, revised: again } = changes
      const named = [
        ...statuses.map(({ action }) => action),
        ...added,
        ...[...figures, ...again].map(({ indicator }) => indicator),
      ]
      expect(named).not.toContain(firstAction.action.id)
      expect(named).not.toContain(firstIndicator.indicator.id)
    }
    expect(history.at(-1)?.changes.gone).toEqual([firstAction.action.id])
    expect(history.at(-1)?.changes.lost).toHaveLength(firstIndicator.figures.length)
  })
})
