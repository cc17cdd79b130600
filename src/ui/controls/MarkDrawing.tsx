import { MARKS } from './marks.ts'
import type { MarkShape, Tone } from './marks.ts'

/** What a mark is drawn with, in the colour of the words around it; the caller brings the square of 12 and its look. */
export function MarkDrawing({ tone }: { readonly tone: Tone }) {
  const { path, width, dashes }: MarkShape = MARKS[tone]
  return width === undefined ? (
    <path d={path} fill="currentColor" fillRule="evenodd" />
  ) : (
    <path d={path} fill="none" stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
  )
}
