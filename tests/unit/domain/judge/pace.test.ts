import { describe, expect, test } from 'vitest'
import { pace } from '#domain/judge/pace.ts'
import { mulberry32 } from '../../../../data/sample/random.ts'
import { SEED } from '../../../fixtures/seed.ts'

const points = (heights: readonly number[]) => heights.map((y, x) => ({ x, y }))

describe('what adds up', () => {
  test('at an even pace goes on at it, with no range around it', () => {
    const even = pace(points([1, 3, 5, 7]))
    expect(even?.on(8)).toEqual({ at: 17, low: 17, high: 17 })
    expect(even?.reaches(17)).toEqual({ at: 8, first: 8, last: 8 })
  })

  test('goes on from where it stands, though it stood still for a while', () => {
    const stalled = pace(points([0, 2, 4, 6, 6]))
    expect(stalled?.on(4)).toEqual({ at: 6, low: 6, high: 6 })
    expect(stalled?.on(5).at).toBe(8)
    expect(stalled?.on(5).low).toBeLessThan(7)
  })

  test('that does not grow reaches nothing higher', () => {
    expect(pace(points([4, 4, 4, 4]))?.reaches(5)).toBeUndefined()
    expect(pace(points([7, 6, 5, 4]))?.reaches(5)).toBeUndefined()
  })

  test('and is there already is so from its last point on', () => {
    expect(pace(points([1, 2, 3, 4]))?.reaches(4)).toEqual({ at: 3, first: 3, last: 3 })
  })

  test('has no pace of two points, or of one moment', () => {
    expect(pace(points([1, 2]))).toBeUndefined()
    expect(pace([1, 2, 3].map((y) => ({ x: 5, y })))).toBeUndefined()
  })

  test(`reaches a height where its line and the ends of its range have that height (seed ${SEED})`, () => {
    const random = mulberry32(SEED)
    let never = 0
    for (let run = 0; run < 500; run += 1) {
      let [x, y] = [0, 0]
      const made = pace(
        Array.from({ length: 4 + Math.floor(random() * 5) }, () => {
          x += 1 + random() * 90
          y += random() ** 2 - 0.05
          return { x, y }
        }),
      )
      const goal = y + random() * 3
      const found = made?.reaches(goal)
      if (!made || !found) continue
      expect(made.on(found.at).at).toBeCloseTo(goal, 6)
      expect(made.on(found.first).high).toBeCloseTo(goal, 6)
      expect(found.first).toBeLessThanOrEqual(found.at)
      if (found.last === undefined) {
        never += 1
        expect(made.on(1e7).low).toBeLessThan(goal)
      } else {
        expect(made.on(found.last).low).toBeCloseTo(goal, 6)
        expect(found.last).toBeGreaterThanOrEqual(found.at)
      }
    }
    expect(never).toBeGreaterThan(0)
    expect(never).toBeLessThan(250)
  })

  test('holds a later height in its range about as often as Methods says, where steps are of chance', () => {
    const random = mulberry32(20260303)
    const step = () => -Math.log(1 - random())
    const held = (count: number, ahead: number) => {
      const runs = 2_000
      let times = 0
      for (let run = 0; run < runs; run += 1) {
        let y = 0
        const all = points(Array.from({ length: count + ahead }, () => (y += step())))
        const later = all.at(-1)
        const range = later && pace(all.slice(0, count))?.on(later.x)
        if (range && range.low <= y && y <= range.high) times += 1
      }
      return times / runs
    }
    const found = [held(4, 2), held(4, 4), held(8, 2), held(8, 4)]
    process.stdout.write(
      `range of a pace held a later height: ${found.join(', ')} (4 and 8 points, 2 and 4 steps ahead)\n`,
    )
    for (const share of found) {
      expect(share).toBeGreaterThan(0.74)
      expect(share).toBeLessThan(0.84)
    }
  })
})
