import { useId, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Day } from '#domain/plan/day.ts'
import { RichText, useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import { ChartTableDetails } from './ChartTableDetails.tsx'
import type { ChartTableMore } from './ChartTableDetails.tsx'
import { DownloadMenu } from './DownloadMenu.tsx'
import type { FileAbout } from '../save/fileIdentity.ts'
import styles from './ChartFrame.module.css'

/** A chart as a file of its own. */
export interface ChartFile extends FileAbout {
  readonly name: string
}

export interface ChartFrameProps {
  readonly title: string
  /** What is measured, with its unit. */
  readonly unit: ReactNode
  /** Links made by the caller; absent where a figure is computed from the ledger itself. */
  readonly sources?: ReactNode
  readonly asOf: Day
  /** Coverage, a cut, or that the figures are illustrative. */
  readonly note?: ReactNode
  readonly table: ChartTable
  readonly more?: ChartTableMore
  /** What files made of it are called, without an ending, and say of themselves. */
  readonly file: ChartFile
  readonly headingLevel?: 2 | 3 | 4
  /** The drawing. */
  readonly children: ReactNode
}

/** What every chart stands in: title, drawing, unit, source and as-of day, a table of the same figures, and downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, sources, asOf, note, table, more, file, headingLevel = 3, children } = props
  const [titleId, drawing, caption] = [useId(), useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)]
  const say = useSay()
  const { format, dir } = say
  const Heading = `h${headingLevel}` as const
  const day = say('chart.asOf', { day: format.day(asOf) })
  return (
    <figure aria-labelledby={titleId} className={styles.frame}>
      <header className={styles.header}>
        <Heading id={titleId} dir="auto">
          {title}
        </Heading>
        <DownloadMenu
          title={title}
          file={file}
          table={table}
          image={() => {
            const svg = drawing.current?.querySelector('svg')
            const lines = [drawing, caption].flatMap(({ current }) => [
              ...(current?.querySelectorAll('[data-line]') ?? []),
            ])
            return svg ? { svg, title: file.title, notes: lines.map((line) => line.textContent), dir } : undefined
          }}
        />
      </header>
      <div ref={drawing} className={styles.drawing}>
        {children}
      </div>
      <figcaption ref={caption} className={styles.caption}>
        {note !== undefined && (
          <p data-line className={styles.note}>
            {note}
          </p>
        )}
        <div className={styles.facts}>
          <span>
            <RichText id="chart.unit" values={{ unit: <bdi>{unit}</bdi> }} />
          </span>
          {sources !== undefined && (
            <>
              <span aria-hidden="true"> · </span>
              <span>
                <RichText id="chart.sources" values={{ sources }} />
              </span>
            </>
          )}
          <span aria-hidden="true"> · </span>
          <span>{day}</span>
        </div>
      </figcaption>
      <ChartTableDetails title={title} table={table} more={more} />
    </figure>
  )
}
