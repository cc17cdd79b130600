import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import type { Virtualizer } from '@tanstack/react-virtual'
import { TableLines } from './TableLines.tsx'
import type { TableBodyProps } from './TableLines.tsx'

type Lines = Virtualizer<HTMLDivElement, HTMLTableRowElement>

/** Only the lines near what is seen of the scrolling region, between two spacers that keep the scroll bar honest. */
export function VirtualLines<Row>(props: TableBodyProps<Row> & { readonly region: HTMLDivElement | null }) {
  const { items, region } = props
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: items.length,
    getScrollElement: () => region,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => items[index]?.key ?? index,
    initialRect: { width: 0, height: REGION_HEIGHT },
    observeElementRect: observeShownRect,
    measureElement: (line) => line.getBoundingClientRect().height || LINE_HEIGHT,
    overscan: 8,
    useFlushSync: false,
  })
  const seen = virtualizer.getVirtualItems().filter(({ index }) => index < items.length)
  const before = seen[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (seen.at(-1)?.end ?? 0)
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

/** In CSS pixels: a line before it is measured, and a region before it is laid out. */
const LINE_HEIGHT = 40
const REGION_HEIGHT = 640

/** A region that is not laid out (in a closed tab, say) keeps the window it had, instead of drawing nothing. */
function observeShownRect(virtualizer: Lines, report: (rect: { width: number; height: number }) => void) {
  return observeElementRect(virtualizer, (rect) => {
    if (rect.height > 0) report(rect)
  })
}

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr style={{ blockSize: height }} />
    </tbody>
  )
}
