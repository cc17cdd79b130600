import type { ReactNode } from 'react'
import type { Wording } from '#domain/plan/wording.ts'
import { foreignSide } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ChartTable } from './chartTable.ts'
import { PlainTable } from '../table/PlainTable.tsx'
import styles from './ChartFrame.module.css'

/** A column on the page alone: what can be opened for a row. */
export interface ChartTableMore {
  readonly label: string
  readonly cell: (rowId: string) => ReactNode
}

/** The figures of a chart as a table, folded away until asked for. */
export function ChartTableDetails(props: {
  readonly title: string
  readonly table: ChartTable
  readonly more?: ChartTableMore | undefined
}) {
  const { title, table, more } = props
  const say = useSay()
  const name = say('chart.table.of', { title })
  const side = (words: Wording | undefined) => words && foreignSide(words, say.lang)
  return (
    <details className={styles.details}>
      <summary>
        {say('chart.table')}{' '}
        <span className={styles.count}>({say('chart.table.rows', { count: table.rows.length })})</span>
      </summary>
      <PlainTable
        look="dense"
        name={name}
        heads={[
          ...table.columns.map(({ id, label, isNumber }) => ({ id, text: label, isNumber })),
          ...(more ? [{ id: 'more', text: more.label }] : []),
        ]}
      >
        {table.rows.map(({ id, cells, words = {} }) => (
          <tr key={id}>
            {table.columns.map((column, index) => {
              const cell = column.isNumber ? cells[index] : <bdi>{cells[index]}</bdi>
              return index === 0 ? (
                <th key={column.id} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column.id} data-number={column.isNumber} {...side(words[column.id])}>
                  {cell}
                </td>
              )
            })}
            {more && <td>{more.cell(id)}</td>}
          </tr>
        ))}
      </PlainTable>
    </details>
  )
}
