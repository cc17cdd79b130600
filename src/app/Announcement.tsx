import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'

/**
 * Says, to those who hear the page, that all its figures are of another day, rest on something else than before, or are
 * compared with another day.
 */
export function Announcement() {
  const say = useSay()
  const { day, basis = 'official', since } = useAddress()
  const moment = `${day} ${basis} ${since}`
  const [first] = useState(moment)
  const [hasChanged, setChanged] = useState(false)
  if (moment !== first && !hasChanged) setChanged(true)
  return (
    <p aria-live="polite" className="visually-hidden">
      {hasChanged &&
        `${say('shell.asOf')} ${say.format.day(day)}, ${say(`basis.${basis}`)}. ${since ? say('shell.compared', { day: say.format.day(since) }) : ''}`}
    </p>
  )
}
