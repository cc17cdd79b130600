import { useSay } from '#i18n/LocaleProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import type { PackageProblem } from '#state/commands.ts'
import { useWordsOf } from '#state/words.ts'
import styles from '../action/Milestones.module.css'

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
      <div className={styles.scroll} role="region" aria-label={say('problems.table')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{say('problems.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('problems.file')}</th>
              <th scope="col">{say('problems.line')}</th>
              <th scope="col">{say('problems.column')}</th>
              <th scope="col">{say('problems.value')}</th>
              <th scope="col">{say('problems.expected')}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </div>
      {count > SHOWN && <p>{say('problems.more', { n: count - SHOWN })}</p>}
    </>
  )
}
