import { Link } from '@tanstack/react-router'
import { caveatsBy, sourcesBy } from '#domain/judge/knownBy.ts'
import { latestStatements } from '#domain/judge/latest.ts'
import { saidText } from '#telling/saidText.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useWordsOf } from '#state/words.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusBar } from '#ui/charts/StatusBar.tsx'
import { Words } from '#ui/controls/Words.tsx'
import styles from './Overview.module.css'

/** Without dates nothing can be late: what is known instead, how well it is sourced, and what is missing. */
export function KnownPanel() {
  useWordsOf('strategy')
  const say = useSay()
  const { format, pick } = say
  const snapshot = useSnapshot()
  const { actions, indicators } = snapshot
  const caveats = caveatsBy(snapshot)
  const [latest] = latestStatements(actions)
  const count = (n: number) => format.number(n)
  const states = (['completed', 'in_progress', 'not_started'] as const).map((state) => ({
    state,
    count: actions.filter(({ record }) => record.current?.update.state === state).length,
  }))
  const figures = indicators.reduce((sum, { record }) => sum + record.counted, 0)
  const gaps = caveats.filter(({ kind }) => kind === 'gap')
  return (
    <Panel title={say('known.title')} note={say('known.note')}>
      <div className={styles.known}>
        <StatusBar
          segments={states.map(({ state, count: n }) => ({
            id: state,
            count: n,
            label: say(`state.${state}`),
            colorToken: state === 'completed' ? '--done' : state === 'in_progress' ? '--planned' : '--rule-2',
          }))}
        />
        <Facts
          facts={[
            ...states
              .filter(({ count: n }) => n > 0)
              .map(({ state, count: n }) => ({ term: say(`state.${state}`), value: count(n) })),
            { term: say('known.figures'), value: <Link to="/indicators">{count(figures)}</Link> },
            { term: say('known.sources'), value: <Link to="/data">{count(sourcesBy(snapshot).length)}</Link> },
            {
              term: say('known.latest'),
              value: latest ? (
                <Link to="/actions/$id" params={{ id: latest.row.action.id }}>
                  {saidText(say, latest.update, 'long')}
                </Link>
              ) : (
                '–'
              ),
            },
          ]}
        />
        <div>
          <h3>{say('known.missing')}</h3>
          <ul>
            {gaps.map(({ text }) => (
              <li key={pick(text)}>
                <Words of={text} />
              </li>
            ))}
          </ul>
        </div>
        <Link to="/about" search={{ at: 'conflict' }}>
          {say('known.conflicts', { n: caveats.filter(({ kind }) => kind === 'conflict').length })}
        </Link>
      </div>
    </Panel>
  )
}
