import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from './chart.module.css'

/** One thing a tooltip says. */
export interface TooltipEntry {
  readonly heading: string
  readonly value: string
  readonly remark: string
  readonly isStrong: boolean
}

/** A small sheet of text beside the pointed place, in the reader's direction although the drawing runs left to right. */
export function ChartTooltip({ entries }: { readonly entries: readonly TooltipEntry[] }) {
  const { dir } = useSay()
  return (
    <dl dir={dir} className={styles.tooltip}>
      {entries.map(({ heading, value, remark, isStrong }, index) => (
        <div key={index}>
          <dt dir="auto">{heading}</dt>
          <dd className={isStrong ? styles.strong : undefined}>{value}</dd>
          {remark !== '' && <dd>{remark}</dd>}
        </div>
      ))}
    </dl>
  )
}
