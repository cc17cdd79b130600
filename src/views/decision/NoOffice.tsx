import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { PastDay } from '../report/PastDay.tsx'

/** Why nothing can be said for the committee here: the day shown is not today, or this browser keeps nothing. */
export function NoOffice() {
  const say = useSay()
  const { isToday } = useAddress()
  return isToday ? <Notice tone="risk" title={say('filing.notKept')} /> : <PastDay />
}
