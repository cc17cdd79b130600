import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HEADLINE, openProfile, STORED, paintOf } from './browser.ts'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { besideFloor } from './measure.ts'
import type { Site } from './site.ts'

/** Where the floor's page is served, and the page: a heading, and the stored segments read without any library. */
export const FLOOR_PAGE = 'floor.html'
export const FLOOR_HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Floor</title>
<link rel="icon" href="./icon.svg">
<h1>Floor</h1>
<script>
  const opening = indexedDB.open('athar')
  opening.onsuccess = () => {
    const reading = opening.result.transaction('segments').objectStore('segments').getAll()
    reading.onsuccess = () => { document.body.dataset.segments = String(reading.result.length) }
  }
</script>
</html>
`
const FLOOR_DONE = 'body[data-segments]:not([data-segments="0"])'

/**
 * A browser started anew on a profile that holds the sample: from navigation to the painted headline, against an empty
 * page of the same server that paints a heading and reads the same segments.
 */
export async function coldOpen({ url }: Site): Promise<readonly Figure[]> {
  const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  const open = async (address: string, selector: string) => {
    const context = await openProfile(profile)
    try {
      return (await paintOf(await context.newPage(), address, selector)).paintedAt
    } finally {
      await context.close()
    }
  }
  const overview = `${url}#/?strategy=sample`
  try {
    await open(overview, STORED)
    const measured = await besideFloor(
      () => open(overview, HEADLINE),
      () => open(`${url}${FLOOR_PAGE}`, FLOOR_DONE),
      { runs: 9, warmUps: 2 },
    )
    return [timesFloor('cold open of Overview', measured, 10)]
  } finally {
    await rm(profile, { recursive: true })
  }
}
