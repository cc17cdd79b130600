import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { TableFormat } from './useTableExport.ts'
import styles from './TableToolbar.module.css'

interface TableToolbarProps {
  /** Undefined where the caption is not to be seen; screen readers hear it from the table either way. */
  readonly caption: string | undefined
  readonly shown: number
  readonly count: number
  /** Undefined without groups. */
  readonly foldAll: { readonly isFolded: boolean; readonly toggle: () => void } | undefined
  readonly files: {
    readonly formats: readonly TableFormat[]
    readonly save: (format: TableFormat) => Promise<void>
    readonly hasFailed: boolean
    readonly copy: () => Promise<void>
    readonly isCopied: boolean
  }
  readonly children: ReactNode
}

/** What stands above a table: its caption, how many rows are shown, and what one can do with all of them. */
export function TableToolbar({ caption, shown, count, foldAll, files, children }: TableToolbarProps) {
  const say = useSay()
  return (
    <div className={styles.toolbar}>
      <div className={styles.about}>
        {caption !== undefined && (
          <p className={styles.caption} aria-hidden="true">
            {caption}
          </p>
        )}
        <span aria-live="polite" className="visually-hidden">
          {files.isCopied ? say('table.copied') : ''}
        </span>
        <output className={styles.count}>
          {shown === count ? say('table.rows', { count }) : say('table.rowsOf', { shown, count })}
        </output>
      </div>
      <div className={styles.tools}>
        {foldAll && (
          <button type="button" onClick={foldAll.toggle}>
            {say(foldAll.isFolded ? 'table.expandAll' : 'table.collapseAll')}
          </button>
        )}
        {children}
        {/* Pages that came over plain http have no clipboard. */}
        {'clipboard' in navigator && (
          <button type="button" onClick={() => void files.copy()}>
            {say(files.isCopied ? 'table.copied' : 'table.copy')}
          </button>
        )}
        {files.formats.map((format) => (
          <button key={format} type="button" onClick={() => void files.save(format)}>
            {say(`table.save.${format}`)}
          </button>
        ))}
      </div>
      {files.hasFailed && (
        <p role="alert" className={styles.failure}>
          {say('failure.part')}
        </p>
      )}
    </div>
  )
}
