import { useState } from 'react'
import { parseDay } from '#domain/plan/day.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { useToday } from '#state/today.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Sheet } from '#ui/controls/Sheet.tsx'
import styles from './SheetForm.module.css'
import header from './Header.module.css'

/** The day the whole workspace is looked at, and the sheet that changes it. */
export function AsOfControl() {
  const say = useSay()
  const { format } = say
  const { day, isToday, basis } = useAddress()
  const change = useChangeAddress()
  const today = useToday()
  const [draft, setDraft] = useState<string>(day)
  const chosen = parseDay(draft)
  return (
    <Sheet
      button={
        <>
          <small>{say('shell.asOf')}</small> {format.day(day)}{' '}
          <small className={header.basis}>
            {say(basis === 'provisional' ? 'basis.provisional' : 'basis.official')}
          </small>
        </>
      }
      buttonLook={header.chip}
      name={say('shell.asOf')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen) change({ asOf: chosen === today ? undefined : chosen })
        }}
      >
        <label className={styles.field}>
          <span>{say('asOf.field')}</span>
          <input
            type="date"
            value={draft}
            min="1990-01-01"
            max="2199-12-31"
            onChange={({ target }) => setDraft(target.value)}
          />
        </label>
        <p className={styles.hint}>{say('asOf.hint')}</p>
        <div className={styles.buttons}>
          <Button type="submit" look="main" disabled={!chosen}>
            {say('asOf.show')}
          </Button>
          {!isToday && <Button onClick={() => change({ asOf: undefined })}>{say('asOf.today')}</Button>}
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={basis === 'provisional'}
            onChange={({ target }) => change({ basis: target.checked ? 'provisional' : undefined })}
          />
          <span>{say('asOf.provisional')}</span>
        </label>
      </form>
    </Sheet>
  )
}
