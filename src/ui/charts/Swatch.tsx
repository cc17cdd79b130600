import { useId } from 'react'
import { Hatch } from './Hatch.tsx'
import type { StackSeries } from './StackedColumns.tsx'

/** A small piece of what a part of a drawing is filled with. Decoration: the word beside it says which part. */
export function Swatch({ colorToken, lean }: Pick<StackSeries, 'colorToken' | 'lean'>) {
  const id = useId()
  const isPlain = lean === undefined
  return (
    <svg width={14} height={14} aria-hidden="true">
      {!isPlain && (
        <defs>
          <Hatch id={id} colorToken={colorToken} lean={lean} />
        </defs>
      )}
      <rect width={14} height={14} rx={2} fill={isPlain ? `var(${colorToken})` : `url(#${id})`} />
    </svg>
  )
}
