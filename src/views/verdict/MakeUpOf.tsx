import { makeUp } from '#domain/judge/makeUp.ts'
import { rollup } from '#domain/judge/rollup.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { decimalsOf } from '#i18n/decimals.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { shareText } from '#i18n/shareText.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import { leftOutText } from '#telling/leftOutText.ts'
import { PlainTable } from '#ui/table/PlainTable.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import styles from './HowMade.module.css'

/** The rows, weights and shares of a mean, and what is left out. */
export function MakeUpOf({ rows }: { readonly rows: readonly ActionSnapshot[] }) {
  useWordsOf('strategy')
  const say = useSay()
  const { format } = say
  const { rules } = useSnapshot().plan
  const { counted, yetToCome, leftOut } = makeUp(rows)
  const { sums, coverage, actual, planned } = rollup(rows, rules)
  const decimals = decimalsOf(counted.map(({ action }) => action.weight))
  const known = { n: format.number(coverage.known), total: format.number(coverage.due) }
  return (
    <div className={styles.made}>
      <p>{say('made.coverage', { ...known, share: format.percent(rules.minimumCoverage) })}</p>
      {yetToCome > 0 && <p>{say('made.yetToCome', { n: yetToCome })}</p>}
      {counted.length > 0 && (
        <PlainTable
          look="dense"
          name={say('made.title')}
          heads={[
            { id: 'title', text: say('made.action') },
            { id: 'weight', text: say('made.weight'), isNumber: true },
            { id: 'done', text: say('fact.done'), isNumber: true },
            { id: 'planned', text: say('fact.planned'), isNumber: true },
          ]}
        >
          {counted.map(({ action, verdict }) => (
            <tr key={action.id}>
              <th scope="row">
                <ActionLink action={action} />
              </th>
              <td data-number>{format.figure(action.weight, decimals)}</td>
              <td data-number>{shareText(say, verdict.actual)}</td>
              <td data-number>{shareText(say, verdict.planned)}</td>
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{say('made.sum')}</th>
            <td data-number>{format.figure(sums.actual.weight, decimals)}</td>
            <td data-number>{format.figure(sums.actual.total, 2)}</td>
            <td data-number>{format.figure(sums.planned.total, 2)}</td>
          </tr>
          <tr>
            <th scope="row">{say('made.mean')}</th>
            <td data-number>–</td>
            <td data-number>{shareText(say, actual)}</td>
            <td data-number>{shareText(say, planned)}</td>
          </tr>
        </PlainTable>
      )}
      {leftOut.size > 0 && <b>{say('made.leftOut')}</b>}
      <ul>
        {[...leftOut].map(([why, members]) => (
          <li key={why}>
            {leftOutText(say, why, members.length)}
            <ul>
              {members.map(({ action }) => (
                <li key={action.id}>
                  <ActionLink action={action} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
