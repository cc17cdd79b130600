import { useSay } from '#i18n/LocaleProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import type { PackageProblem } from '#state/commands.ts'
import { useWordsOf } from '#state/words.ts'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import styles from './DataView.module.css'

const SHOWN = 200

/** Everything wrong with a package, which was not loaded. */
export function Problems({
  problems,
  count,
}: {
  readonly problems: readonly PackageProblem[]
  /** In how many places in all. */
  readonly count: number
}) {
  const say = useSay()
  useWordsOf('data')
  return (
    <>
      <Notice tone="over" title={say('problems.title', { n: count })} isUrgent>
        {say('load.nothingChanged')}
      </Notice>
      <ProblemTable name={say('problems.table')} problems={problems} />
    </>
  )
}

/** Where something is, how often, what stands there, and what was expected. */
export function ProblemTable({
  name,
  problems,
}: {
  readonly name: string
  readonly problems: readonly PackageProblem[]
}) {
  const say = useSay()
  const { format } = say
  const rest = problems.slice(SHOWN).reduce((sum, { count }) => sum + count, 0)
  const rowsOf = ({ lines, count }: PackageProblem) => {
    const list = format.list(lines.map((line) => format.number(line)))
    return count > lines.length && lines.length > 0 ? say('problems.rows', { list, n: count - lines.length }) : list
  }
  return (
    <>
      <PlainTable
        name={name}
        heads={(['file', 'line', 'column', 'value', 'expected'] as const).map((id) => ({
          id,
          text: say(`problems.${id}`),
        }))}
      >
        {problems.slice(0, SHOWN).map((each, index) => (
          <tr key={index}>
            <th scope="row">
              <bdi>{each.file}</bdi>
            </th>
            <td>{rowsOf(each) || '–'}</td>
            <td>
              <bdi>{each.column ?? '–'}</bdi>
            </td>
            <td>
              {each.values.map((value, place) => (
                <div key={place} dir="auto">
                  {value || say('problems.empty')}
                </div>
              ))}
            </td>
            <td className={styles.expected}>{say(`problem.${each.code}`, { detail: each.detail })}</td>
          </tr>
        ))}
      </PlainTable>
      {rest > 0 && <p>{say('problems.more', { n: rest })}</p>}
    </>
  )
}
