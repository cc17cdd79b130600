import { describe, expect, test } from 'vitest'
import { contentsOf } from '#domain/disclose/keptReleases.ts'
import { releaseChanges } from '#domain/disclose/releaseChanges.ts'
import { releaseDifferences } from '#telling/releaseDifferences.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'
import { shippedDoc } from '../../fixtures/released.ts'

const [before, now] = [await shippedDoc('sample', '2026-06-30'), await shippedDoc('sample')]
const changes = releaseChanges(contentsOf(before), contentsOf(now))

describe('what a release says otherwise than the one before', () => {
  test('is a line for each status and each revised figure, with both sides', () => {
    const lines = releaseDifferences(EN, changes, now)
    expect(changes.statuses.length).toBeGreaterThan(0)
    for (const { action, from, to } of changes.statuses)
      expect(lines.find(({ key }) => key === `status ${action}`)).toMatchObject({
        subject: { kind: 'action', id: action },
        before: EN(`status.${from}`),
        now: EN(`status.${to}`),
      })
    const figure = now.indicators.flatMap(({ indicator, figures }) =>
      figures.flatMap(({ period, breakdown, value }) =>
        typeof value === 'number' ? [{ indicator: indicator.id, period, breakdown, value, before: value + 1 }] : [],
      ),
    )[0]
    if (!figure) throw new Error('the sample publishes figures')
    const [line] = releaseDifferences(
      EN,
      { statuses: [], added: [], gone: [], figures: [], revised: [figure], lost: [] },
      now,
    )
    expect(line?.subject).toEqual({ kind: 'indicator', id: figure.indicator })
    expect(heard(line?.about ?? '')).toContain(heard(EN.format.period(figure.period)))
    expect(line?.before).not.toBe(line?.now)
  })

  test('counts new and lost figures for each indicator, so that all of them are told', () => {
    const lost = releaseDifferences(EN, releaseChanges(contentsOf(now), contentsOf(before)), before)
    const gained = releaseDifferences(EN, changes, now)
    expect(changes.figures.length).toBeGreaterThan(0)
    const told = (lines: typeof gained, kind: string, side: 'before' | 'now') =>
      lines
        .filter(({ key }) => key.startsWith(`${kind} `))
        .map((line) => Number.parseInt(heard(line[side]), 10))
        .reduce((sum, count) => sum + count, 0)
    expect(told(gained, 'new', 'now')).toBe(changes.figures.length)
    expect(told(lost, 'lost', 'before')).toBe(changes.figures.length)
  })

  test('is nothing where nothing changed, and has a key for each line', () => {
    expect(releaseDifferences(EN, releaseChanges(contentsOf(now), contentsOf(now)), now)).toEqual([])
    const keys = releaseDifferences(AR, changes, now).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
