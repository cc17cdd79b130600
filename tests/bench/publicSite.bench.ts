import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { timesFloor } from './figure.ts'
import type { Figure } from './figure.ts'
import { SLOW_4G, largestPaint } from './largestPaint.ts'
import { besideFloor } from './measure.ts'
import { serve } from './site.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** An empty page with the same type: what no page in it can be faster than. */
const EMPTY = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Empty</title>
<link rel="preload" as="font" type="font/woff2" crossorigin href="../assets/plex-latin-400.woff2">
<link rel="stylesheet" href="../assets/type.css"></head><body><h1>A page with a title</h1><p>And a sentence.</p></body></html>
`

/** The largest paint of the public site's first page, against that of an empty page with the same type. */
export async function publicSite(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  execFileSync('npx', ['tsx', 'src/release/publishFolder.ts', 'data/kuwait', folder, '2026-11-27', '2026-11-27'], {
    cwd: ROOT,
  })
  const style = await readFile(join(folder, 'assets/site.css'), 'utf8')
  const faces = style.match(/@font-face \{[^}]*\}/g) ?? []
  await writeFile(
    join(folder, 'assets/type.css'),
    `${faces.join('\n')}\nbody { font-family: Plex }\nh1 { font-weight: 600 }\n`,
  )
  await writeFile(join(folder, 'en/empty.html'), EMPTY)
  const site = await serve(folder)
  try {
    const measured = await besideFloor(
      () => largestPaint(`${site.url}en/index.html`, 'h1', SLOW_4G),
      () => largestPaint(`${site.url}en/empty.html`, 'p', SLOW_4G),
      { runs: 9, warmUps: 2 },
    )
    return [timesFloor("largest paint of the public site's first page, slow 4G", measured, 1.3)]
  } finally {
    await site.close()
  }
}
