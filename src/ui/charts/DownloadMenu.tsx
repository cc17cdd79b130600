import { use, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import type { BareImage, ChartFormat } from './chartFile.ts'
import type { ChartFile } from './ChartFrame.tsx'
import { FileIdentityContext } from '../save/fileIdentity.ts'
import styles from './DownloadMenu.module.css'

/** Downloads of one chart. Images are offered only where there is a drawing; Escape and leaving the menu close it. */
export function DownloadMenu({
  title,
  file,
  table,
  image,
}: {
  readonly title: string
  readonly file: ChartFile
  readonly table: ChartTable
  /** The drawing as it stands when asked, or undefined where there is none. */
  readonly image: () => BareImage | undefined
}) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [formats, setFormats] = useState<readonly ChartFormat[]>(['csv'])
  const [failure, setFailure] = useState<'chart.download.failed' | 'failure.part'>()
  const identityOf = use(FileIdentityContext)
  const say = useSay()

  const close = () => menu.current?.removeAttribute('open')
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    event.stopPropagation()
    close()
    menu.current.querySelector('summary')?.focus()
  }
  const download = async (format: ChartFormat) => {
    setFailure(undefined)
    try {
      const drawn = image()
      const { saveChart } = await import('./chartFile.ts')
      if (await saveChart(format, file, { table, image: drawn, identityOf })) close()
      else setFailure('chart.download.failed')
    } catch {
      setFailure('failure.part')
    }
  }

  return (
    <details
      ref={menu}
      className={styles.menu}
      onToggle={() => setFormats(image() ? ['png', 'svg', 'csv'] : ['csv'])}
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary aria-label={say('chart.download.of', { title })} title={say('chart.download')}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-icon>
          <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void download(format)}>
              {say(`chart.download.${format}`)}
            </button>
          </li>
        ))}
        <li role="status" className={styles.failure}>
          {failure ? say(failure) : ''}
        </li>
      </ul>
    </details>
  )
}
