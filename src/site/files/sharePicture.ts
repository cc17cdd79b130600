import { encode } from 'fast-png'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import { ACTION_TONES } from '#telling/tones.ts'
import { statusParts } from '../charts/statusParts.ts'
import { PICTURE } from './pictureSize.ts'

/** The colours of the light pages (`assets/site.css`): a picture is shown on whatever ground. */
const COLOURS = {
  paper: 0xfaf9f6,
  rule: 0xd9d5cb,
  done: 0x0b5563,
  on: 0x2e7446,
  risk: 0x8f5b00,
  off: 0xb8431c,
  over: 0x8a1538,
  due: 0x66727a,
  missing: 0x66727a,
  unrated: 0x716b5e,
  unknown: 0x716b5e,
  suspended: 0x66727a,
  cancelled: 0x66727a,
} as const

/** Pixels left free at the edges, and between two bars. */
const [EDGE, BETWEEN] = [72, 28]
const THICKEST = 110

/**
 * What is shown where an address of the site is passed on: the status bar of each axis, beginning where reading
 * begins. There are no words in it: title and description go with it. PNG; the same bytes from the same figures.
 */
export function sharePicture({ axes }: Pick<PublicDoc, 'axes'>, dir: 'ltr' | 'rtl'): Uint8Array {
  const { width, height } = PICTURE
  const data = new Uint8Array(width * height * 3)
  const fill = (x: number, y: number, across: number, down: number, colour: number) => {
    const left = dir === 'rtl' ? width - x - across : x
    for (let row = y; row < y + down; row += 1)
      for (let at = (row * width + left) * 3; at < (row * width + left + across) * 3; at += 3)
        data.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff], at)
  }
  fill(0, 0, width, height, COLOURS.paper)
  fill(0, 0, width, 16, COLOURS.done)
  const room = width - 2 * EDGE
  const shown = axes.filter(({ rollup }) => rollup.count > 0)
  const step = Math.floor(Math.min(THICKEST + BETWEEN, (height - 2 * EDGE) / Math.max(1, shown.length)))
  const thickness = Math.max(4, step - BETWEEN)
  const top = Math.round((height - step * shown.length + BETWEEN) / 2)
  for (const [index, { rollup }] of shown.entries()) {
    const y = top + index * step
    fill(EDGE, y, room, thickness, COLOURS.rule)
    for (const { status, count, before } of statusParts(rollup)) {
      const [from, to] = [before, before + count].map((n) => Math.round((n / rollup.count) * room)) as [number, number]
      fill(EDGE + from, y, Math.max(1, to - from - 3), thickness, COLOURS[ACTION_TONES[status]])
    }
  }
  return encode({ width, height, data, channels: 3, depth: 8 }, { zlib: { level: 9 } })
}
