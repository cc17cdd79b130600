import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { useToday } from '#state/today.ts'
import { useWordsOf } from '#state/words.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import { CompareForm } from './CompareForm.tsx'
import { DayPresets } from './DayPresets.tsx'
import styles from './SheetForm.module.css'

/** Chooses the day, and whether figures count that nobody has accepted yet. */
export function AsOfForm({ onShow }: { /** Called once a day is chosen. */ readonly onShow: () => void }) {
  useWordsOf('strategy')
  const say = useSay()
  const { day, basis } = useAddress()
  const change = useChangeAddress()
  const today = useToday()
  const [chosen, choose] = useState<Day | undefined>(day)
  const show = (wanted: Day) => {
    change({ asOf: wanted === today ? undefined : wanted })
    onShow()
  }
  return (
    <>
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
      <CompareForm onShow={onShow} />
    </>
  )
}
