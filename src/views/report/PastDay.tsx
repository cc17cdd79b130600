import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'

/** Nothing is filed or decided on a day that is over: it says so, and leads back to today. */
export function PastDay() {
  const say = useSay()
  const { day } = useAddress()
  const change = useChangeAddress()
  return (
    <Notice
      tone="due"
      title={say('filing.otherDay', { day: say.format.day(day) })}
      actions={<Button onClick={() => change({ asOf: undefined })}>{say('asOf.today')}</Button>}
    />
  )
}
