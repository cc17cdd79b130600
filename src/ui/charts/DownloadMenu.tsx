import { use, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import type { ChartFile } from './ChartFrame.tsx'
import type { ChartImage } from './imageDocument.ts'
import { FileIdentityContext } from '../save/fileIdentity.ts'
import { CSV_TYPE, saveFile } from '../save/saveFile.ts'
import styles from './DownloadMenu.module.css'

type Format = 'png' | 'svg' | 'csv'

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
  readonly image: () => Omit<ChartImage, 'lines' | 'mark'> | undefined
}) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [formats, setFormats] = useState<readonly Format[]>(['csv'])
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
  const download = async (format: Format) => {
    setFailure(undefined)
    try {
      const made = await madeFile(format)
      if (!made) return setFailure('chart.download.failed')
      saveFile(made, `${file.name}.${format}`)
      close()
    } catch {
      setFailure('failure.part')
    }
  }
  const madeFile = async (format: Format): Promise<Blob | undefined> => {
    const drawn = image()
    const identity = await identityOf()
    if (format === 'csv') {
      const { toCsv } = await import('./csv.ts')
      return new Blob([toCsv(table, identity.columns(file))], { type: CSV_TYPE })
    }
    const { chartImage } = await import('./chartImage.ts')
    return drawn && chartImage({ ...drawn, lines: identity.lines(file), mark: identity.mark }, format)
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
