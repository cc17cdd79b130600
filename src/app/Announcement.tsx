import { useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'

/** Says, to those who hear the page, that all its figures are of another day or rest on something else than before. */
export function Announcement() {
  const say = useSay()
  const { day, basis = 'official' } = useAddress()
  const moment = `${day} ${basis}`
  const [first] = useState(moment)
  const [hasChanged, setChanged] = useState(false)
  if (moment !== first && !hasChanged) setChanged(true)
  return (
    <p aria-live="polite" className="visually-hidden">
      {hasChanged && `${say('shell.asOf')} ${say.format.day(day)}, ${say(`basis.${basis}`)}`}
    </p>
  )
}
