import { useId, useState } from 'react'
import type { Action } from '#domain/plan/action.ts'
import type { ActionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Words } from '#ui/controls/Words.tsx'
import styles from '../report/Report.module.css'

/** Picks actions by their names: any number of them, one after the other. */
export function ActionPicker(props: {
  readonly label: string
  readonly chosen: readonly ActionId[]
  readonly onChange: (ids: readonly ActionId[]) => void
}) {
  const { label, chosen, onChange } = props
  const say = useSay()
  const { plan, actionOf } = useSnapshot()
  const names = useId()
  const [text, setText] = useState('')
  const nameOf = ({ id, code, title }: Action) => `${code ?? id} – ${say.pick(title)}`
  const type = (typed: string) => {
    const found = plan.actions.find((action) => nameOf(action) === typed)
    setText(found ? '' : typed)
    if (found && !chosen.includes(found.id)) onChange([...chosen, found.id])
  }
  return (
    <div className={`${styles.field} ${styles.wide}`}>
      <label className={styles.field}>
        <span>{label}</span>
        <input
          list={names}
          dir="auto"
          value={text}
          aria-invalid={text !== '' || undefined}
          onChange={({ target }) => type(target.value)}
        />
      </label>
      <datalist id={names}>
        {plan.actions.map((action) => (
          <option key={action.id}>{nameOf(action)}</option>
        ))}
      </datalist>
      {text !== '' && <p className={styles.mistakes}>{say('decision.pickOne')}</p>}
      {chosen.length > 0 && (
        <ul className={styles.attached}>
          {chosen.map((id) => (
            <li key={id}>
              <Words of={actionOf(id)?.action.title ?? { en: id, ar: id }} />
              <Button onClick={() => onChange(chosen.filter((each) => each !== id))}>{say('decision.unpick')}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
