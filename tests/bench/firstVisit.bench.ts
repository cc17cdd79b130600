import { HEADLINE } from './browser.ts'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { LOCAL, SLOW_4G, largestPaint } from './largestPaint.ts'
import { besideFloor } from './measure.ts'
import type { Site } from './site.ts'

/**
 * The largest paint of Overview on the first visit of a new browser, against that of a page that only mounts React, both
 * on a processor slowed four times; on a local line and on slow 4G.
 */
export async function firstVisit(site: Site, floor: Site): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [line, limits] of [
    ['a local line', LOCAL],
    ['slow 4G', SLOW_4G],
  ] as const) {
    const measured = await besideFloor(
      () => largestPaint(site.url, HEADLINE, limits),
      () => largestPaint(floor.url, 'p', limits),
      { runs: 5, warmUps: 1 },
    )
    figures.push(timesFloor(`largest paint of Overview, first visit, ${line}`, measured, 1.5))
  }
  return figures
}
