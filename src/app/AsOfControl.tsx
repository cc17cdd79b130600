import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { useToday } from '#state/today.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { Sheet } from '#ui/controls/Sheet.tsx'
import { DayPresets } from './DayPresets.tsx'
import styles from './SheetForm.module.css'
import header from './Header.module.css'

/** The day the whole workspace is looked at, and the sheet that changes it. */
export function AsOfControl() {
  const say = useSay()
  const { format } = say
  const { day, basis } = useAddress()
  const change = useChangeAddress()
  const today = useToday()
  const [chosen, choose] = useState<Day | undefined>(day)
  const show = (wanted: Day) => change({ asOf: wanted === today ? undefined : wanted })
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
          if (chosen) show(chosen)
        }}
      >
        <DayField label={say('asOf.field')} value={chosen} onChange={choose} />
        <DayPresets onChoose={show} />
        <p className={styles.hint}>{say('asOf.hint')}</p>
        <div className={styles.buttons}>
          <Button type="submit" look="main" disabled={!chosen}>
            {say('asOf.show')}
          </Button>
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
