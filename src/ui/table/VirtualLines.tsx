import { useLayoutEffect, useState } from 'react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { TableLines } from './TableLines.tsx'
import type { TableBodyProps } from './TableLines.tsx'
import { watchPlace } from './watchPlace.ts'

/** Only the lines near what is seen of the page, between two spacers that keep its scroll bar honest. */
export function VirtualLines<Row>(props: TableBodyProps<Row> & { readonly region: HTMLElement | null }) {
  const { items, region } = props
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => (region ? watchPlace(region, (top) => setScrollMargin(Math.round(top))) : undefined), [region])
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: items.length,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => items[index]?.key ?? index,
    scrollMargin,
    measureElement: (line) => line.getBoundingClientRect().height || LINE_HEIGHT,
    overscan: 8,
    useFlushSync: false,
  })
  const seen = virtualizer.getVirtualItems().filter(({ index }) => index < items.length)
  const before = (seen[0]?.start ?? scrollMargin) - scrollMargin
  const after = virtualizer.getTotalSize() - ((seen.at(-1)?.end ?? scrollMargin) - scrollMargin)
  return (
    <>
      <Spacer height={before} />
      <TableLines
        {...props}
        items={seen.flatMap(({ index }) => items[index] ?? [])}
        window={{ indexes: seen.map(({ index }) => index), measure: virtualizer.measureElement }}
      />
      <Spacer height={after} />
    </>
  )
}

/** A line before it is measured, in CSS pixels. */
const LINE_HEIGHT = 40

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr style={{ blockSize: height }} />
    </tbody>
  )
}
