import { useState } from 'react'
import { addDays } from '#domain/plan/day.ts'
import type { Day } from '#domain/plan/day.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { Button } from '#ui/controls/Button.tsx'
import { DayField } from '#ui/controls/DayField.tsx'
import styles from './SheetForm.module.css'

/** Chooses an earlier day with which the one shown is compared on every screen, or none. */
export function CompareForm({ onShow }: { /** Called once that is chosen. */ readonly onShow: () => void }) {
  const say = useSay()
  const { day, since } = useAddress()
  const change = useChangeAddress()
  const [chosen, choose] = useState<Day | undefined>(since)
  const compare = (compared: Day | undefined) => {
    change({ compare: compared })
    onShow()
  }
  return (
    <form
      className={styles.second}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) compare(chosen)
      }}
    >
      <DayField label={say('changes.withDay')} value={chosen} max={addDays(day, -1)} onChange={choose} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={!chosen}>
          {say('changes.compare')}
        </Button>
        {since && <Button onClick={() => compare(undefined)}>{say('shell.stopComparing')}</Button>}
      </div>
    </form>
  )
}
