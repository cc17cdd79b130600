import type { ActionId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Found, Mistake } from '#domain/report/checks.ts'
import type { FigureKey } from '#domain/report/draft.ts'
import type { PartChange } from '#domain/report/draftChanges.ts'
import { groupBy } from '#domain/groupBy.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { FormFault, FormProblem, FormResult } from '#state/form.ts'
import { partText } from '#telling/partText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { mistakeText } from '#telling/mistakeText.ts'
import styles from './Report.module.css'

type Read = Extract<FormResult, { readonly ok: true }>

/** What came of a workbook that was chosen. */
export type OpenedWorkbook =
  | { readonly kind: 'reading' | 'broken' }
  | { readonly kind: 'fault'; readonly fault: FormFault; readonly detail: string }
  | { readonly kind: 'read'; readonly read: Read }

/** What stands in a workbook: what cannot be read, or what would be otherwise in the draft. */
export function WorkbookRead(props: {
  readonly opened: OpenedWorkbook
  readonly plan: Plan
  readonly changes: readonly PartChange[]
  /** What would still be wrong in the draft. */
  readonly mistakes: readonly Found[]
  readonly onTake: () => void
  readonly onLeave: () => void
}) {
  const { opened, plan, changes, mistakes, onTake, onLeave } = props
  const say = useSay()
  const leave = <Button onClick={onLeave}>{say('inbox.leave')}</Button>
  switch (opened.kind) {
    case 'reading':
      return <Notice tone="unrated" title={say('form.reading')} />
    case 'broken':
      return <Notice tone="risk" isUrgent title={say('form.broken')} actions={leave} />
    case 'fault':
      return (
        <Notice tone="risk" isUrgent title={say(`form.fault.${opened.fault}`)} actions={leave}>
          {opened.detail !== '' && <code dir="ltr">{opened.detail}</code>}
        </Notice>
      )
    case 'read': {
      const { problems, addressOf } = opened.read
      if (problems.length > 0)
        return (
          <>
            <Notice tone="over" isUrgent title={say('form.problems', { n: problems.length })} actions={leave}>
              {say('form.nothingTaken')}
            </Notice>
            <ProblemList problems={problems} />
          </>
        )
      if (changes.length === 0) return <Notice tone="done" title={say('form.same')} actions={leave} />
      return (
        <>
          <Notice
            tone="due"
            title={say('form.differs', { n: changes.length })}
            actions={
              <>
                <Button look="main" onClick={onTake}>
                  {say('form.take')}
                </Button>
                {leave}
              </>
            }
          />
          <Changes plan={plan} changes={changes} />
          {mistakes.length > 0 && (
            <>
              <p>{say('form.stillWrong')}</p>
              <ul className={styles.mistakes}>
                {mistakes.map((found) => (
                  <li key={`${found.about} ${found.mistake}`}>
                    <bdi>{addressOf(found.about, COLUMN_OF[found.mistake]) ?? found.about}</bdi>{' '}
                    {mistakeText(say, found)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )
    }
  }
}

/** Where in a form a mistake is mended. */
const COLUMN_OF: Readonly<Record<Mistake, Parameters<Read['addressOf']>[1]>> = {
  stateMissing: 'state',
  percentRange: 'percent',
  percentAgainstState: 'percent',
  milestonesAgainstState: 'state',
  milestoneAhead: 'state',
  evidenceNoLink: 'evidence',
  completedBare: 'note',
  offScale: 'value',
  countBelowZero: 'value',
  shareOutOfRange: 'value',
  figureMissing: 'value',
  obstacleUnsaid: 'obstacle',
  totalFalls: 'note',
  unusual: 'note',
}

function Changes({ plan, changes }: { readonly plan: Plan; readonly changes: readonly PartChange[] }) {
  const say = useSay()
  const titleOf = (about: ActionId | FigureKey) => {
    const action = plan.actions.find(({ id }) => id === about)
    if (action) return say.pick(action.title)
    const indicator = plan.indicators.find(({ id }) => about.startsWith(`${id}@`))
    return indicator ? say.pick(indicator.name) : about
  }
  return (
    <ul className={styles.items}>
      {[...groupBy(changes, ({ about }) => about)].map(([about, parts]) => (
        <li key={about}>
          <p dir="auto">{titleOf(about)}</p>
          <ul>
            {parts.map((change) => (
              <li key={change.part}>{partText(say, plan, change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** So many are shown: who mends these sees the rest the next time. */
const SHOWN = 200

function ProblemList({ problems }: { readonly problems: readonly FormProblem[] }) {
  const say = useSay()
  return (
    <ul className={styles.problems} aria-label={say('form.problemList')}>
      {problems.slice(0, SHOWN).map(({ sheet, cell, value, code }, index) => (
        <li key={index}>
          <b>
            <bdi>{cell === '' ? sheet : `${sheet}!${cell}`}</bdi>
          </b>
          <span dir="auto">{value === '' ? say('form.nothingThere') : value.slice(0, 200)}</span>
          <span>{say(`form.problem.${code}`)}</span>
        </li>
      ))}
    </ul>
  )
}
