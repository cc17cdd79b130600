import { useSay } from '#i18n/LocaleProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import type { PackageProblem } from '#state/commands.ts'
import { useWordsOf } from '#state/words.ts'
import { PlainTable } from '#ui/table/PlainTable.tsx'

const SHOWN = 200

/** Everything wrong with a package: where, what stands there, and what was expected. */
export function Problems({
  problems,
  count,
}: {
  readonly problems: readonly PackageProblem[]
  /** How many there are in all; only the first ones are here. */
  readonly count: number
}) {
  const say = useSay()
  useWordsOf('data')
  return (
    <>
      <Notice tone="over" title={say('problems.title', { n: count })} isUrgent>
        {say('load.nothingChanged')}
      </Notice>
      <PlainTable
        name={say('problems.table')}
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
            <td>{each.line ?? '–'}</td>
            <td>
              <bdi>{each.column ?? '–'}</bdi>
            </td>
            <td dir="auto">{each.value || say('problems.empty')}</td>
            <td>{say(`problem.${each.code}`, { detail: each.detail })}</td>
          </tr>
        ))}
      </PlainTable>
      {count > SHOWN && <p>{say('problems.more', { n: count - SHOWN })}</p>}
    </>
  )
}
