import { describe, expect, test } from 'vitest'
import { MARKS } from '#ui/controls/marks.ts'
import type { MarkShape } from '#ui/controls/marks.ts'
import { ACTION_TONES, RATING_TONES, TIMELINESS_TONES } from '#telling/tones.ts'

/** Marks that two scales share, because the step means the same in both. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  done: ['completed', 'achieved'],
  on: ['onTrack', 'onTrack'],
  risk: ['atRisk', 'needsAcceleration'],
  off: ['offTrack', 'limited'],
  unrated: ['unrated', 'noTarget'],
  unknown: ['notKnown', 'noData'],
  missing: ['noReport', 'missing'],
}

describe('a mark', () => {
  test('has a shape that no other mark has, colour left aside', () => {
    const shapes = Object.values(MARKS).map(({ path, width, dashes }: MarkShape) => [path, width, dashes].join('|'))
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  test('means one thing: within a scale each step has its own, and across scales only like steps share one', () => {
    for (const scale of [ACTION_TONES, RATING_TONES, TIMELINESS_TONES])
      expect(new Set(Object.values(scale)).size).toBe(Object.keys(scale).length)
    const meanings = new Map<string, string[]>()
    for (const scale of [ACTION_TONES, RATING_TONES, TIMELINESS_TONES])
      for (const [meaning, tone] of Object.entries(scale)) meanings.set(tone, [...(meanings.get(tone) ?? []), meaning])
    const shared = [...meanings].filter(([, each]) => each.length > 1)
    expect(Object.fromEntries(shared)).toEqual(SHARED)
  })

  test('is not there without a meaning', () => {
    const used = new Set(
      [ACTION_TONES, RATING_TONES, TIMELINESS_TONES].flatMap((scale) => Object.values<string>(scale)),
    )
    expect(Object.keys(MARKS).filter((tone) => !used.has(tone))).toEqual([])
  })
})
