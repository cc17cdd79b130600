import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import type { PackPicture } from '#state/packFiles.ts'
import type { SectionName } from '#telling/packSections.ts'

/** The pictures of the pack for a document: the charts of its sections as the screen draws them, and indicators' lines. */
export async function drawPack(
  say: Say,
  snapshot: Snapshot,
  shown: readonly SectionName[],
  mark: string | undefined,
): Promise<readonly PackPicture[]> {
  const charts = await Promise.all(shown.map((section) => chartsOf(section, say.dir, mark)))
  return [...charts.flat(), ...(shown.includes('indicators') ? await linesOf(say, snapshot) : [])]
}

async function chartsOf(
  section: SectionName,
  dir: 'ltr' | 'rtl',
  mark: string | undefined,
): Promise<readonly PackPicture[]> {
  const { drawnCharts } = await import('#ui/charts/drawnCharts.ts')
  const part = document.querySelector(`[data-section="${section}"]`)
  const drawn = part ? await drawnCharts(part, { dir, mark }) : []
  return await Promise.all(drawn.map(async ({ png, text }) => ({ at: section, png: await bytesOf(png), text })))
}

/** One for each indicator whose figures have a course. */
async function linesOf(say: Say, { indicators }: Snapshot): Promise<readonly PackPicture[]> {
  const { sparkImage } = await import('#ui/charts/sparkImage.ts')
  const lines = indicators.map(async ({ indicator, record }) => {
    const png = await sparkImage(record.main, indicator.scale, say.dir === 'rtl')
    if (!png) return []
    const text = say('meeting.line', { name: say.pick(indicator.name) })
    return [{ at: { cell: indicator.id }, png: await bytesOf(png), text }]
  })
  return (await Promise.all(lines)).flat()
}

const bytesOf = async (png: Blob) => new Uint8Array(await png.arrayBuffer())
