import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { Notice } from '#ui/controls/Notice.tsx'

/** Nothing is filed or decided on a day that is over; the band above every screen leads back to today. */
export function PastDay() {
  const say = useSay()
  const { day } = useAddress()
  return <Notice tone="due" title={say('filing.otherDay', { day: say.format.day(day) })} />
}
