/** A drawing on a square of 12: an area, a line of a width, or a broken line. */
export interface MarkShape {
  readonly path: string
  /** Undefined for an area. */
  readonly width?: number
  readonly dashes?: string
}

const SHEET = 'M2 .9h5.2L10 3.7v7.4H2Z'

/**
 * The shape of each meaning that a mark can have. No two are alike, so that they are told apart without colour; a word
 * always stands beside them. What steps of both scales mean alike, such as being on track, has one mark in both; marks of
 * reports are sheets of paper.
 */
export const MARKS = {
  done: { path: 'M1 6.2 4.4 9.6 11 2.6', width: 2.4 },
  on: { path: 'M6 .6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 6 .6Z' },
  risk: { path: 'M6 .8 11.6 10.8H.4Z' },
  off: { path: 'M6 0 12 6 6 12 0 6Z' },
  over: { path: 'M.5.5h11v11H.5Z' },
  worse: { path: 'M6 .8v9.2M1.8 6 6 10.4 10.2 6', width: 2.2 },
  due: { path: 'M6 1.4a4.6 4.6 0 1 0 0 9.2A4.6 4.6 0 0 0 6 1.4Z', width: 1.8 },
  unrated: { path: 'M6 1.4a4.6 4.6 0 1 0 0 9.2A4.6 4.6 0 0 0 6 1.4Z', width: 1.8, dashes: '2.2 2' },
  unknown: { path: 'M1.4 1.4h9.2v9.2H1.4Z', width: 1.8, dashes: '2.3 2.3' },
  differing: { path: 'M1 4h10M1 8h10M8.8 1 3.2 11', width: 1.7 },
  context: { path: 'M1 6h10', width: 2.4 },
  suspended: { path: 'M3.2 1v10M8.8 1v10', width: 2.4 },
  cancelled: { path: 'M1.8 1.8 10.2 10.2M10.2 1.8 1.8 10.2', width: 2.2 },
  filed: { path: 'M1.2 0h6.3L10.8 3.3V12H1.2Z' },
  filedLate: { path: 'M1.2 0h6.3L10.8 3.3V12H1.2ZM2.8 1.6v4.8h6.4V4L6.8 1.6Z' },
  missing: { path: SHEET, width: 1.6 },
  awaited: { path: SHEET, width: 1.6, dashes: '2 1.6' },
} as const satisfies Readonly<Record<string, MarkShape>>

export type Tone = keyof typeof MARKS
