import { decode } from 'fast-png'
import { expect, test } from 'vitest'
import { sharePicture } from '#site/files/sharePicture.ts'
import { shippedDoc } from '../../fixtures/released.ts'

const doc = await shippedDoc('sample')

/** The colours met along the middle of each bar, from its beginning, each with how many pixels it takes. */
function barsOf(picture: Uint8Array): readonly ReadonlyMap<string, number>[] {
  const { width, height, data } = decode(picture)
  const colour = (x: number, y: number) => data.slice((y * width + x) * 3, (y * width + x) * 3 + 3).join()
  const paper = colour(0, height - 1)
  const isBar = (y: number) => y > 16 && colour(width / 2, y) !== paper
  const starts = Array.from({ length: height }, (_, y) => y).filter((y) => isBar(y) && !isBar(y - 1))
  return starts.map((y) => {
    const found = new Map<string, number>()
    for (let x = 0; x < width; x += 1) {
      const at = colour(x, y + 2)
      if (at !== paper) found.set(at, (found.get(at) ?? 0) + 1)
    }
    return found
  })
}

test('the picture has a bar for each axis, its parts as long as their share of the actions', () => {
  const bars = barsOf(sharePicture(doc, 'ltr'))
  expect(bars).toHaveLength(doc.axes.length)
  for (const [index, { rollup }] of doc.axes.entries()) {
    const done = bars[index]?.get('11,85,99') ?? 0
    const length = (rollup.countsByStatus.completed / rollup.count) * (1200 - 144)
    expect(Math.abs(done - length)).toBeLessThan(5)
  }
})

test('it is mirrored where reading begins at the right, and the same bytes from the same figures', () => {
  expect(barsOf(sharePicture(doc, 'rtl'))).toEqual(barsOf(sharePicture(doc, 'ltr')))
  expect(Buffer.compare(sharePicture(doc, 'rtl'), sharePicture(doc, 'ltr'))).not.toBe(0)
  expect(Buffer.compare(sharePicture(doc, 'rtl'), sharePicture(doc, 'rtl'))).toBe(0)
})

test('it has room for as many axes as a strategy may have', () => {
  const [axis] = doc.axes
  if (!axis) throw new Error('the sample has axes')
  const axes = Array.from({ length: 24 }, () => axis)
  expect(barsOf(sharePicture({ axes }, 'ltr'))).toHaveLength(24)
})
