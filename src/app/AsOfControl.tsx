import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress } from '#state/address.ts'
import { Sheet } from '#ui/controls/Sheet.tsx'
import { late } from '#views/late.tsx'
import header from './Header.module.css'

const AsOfForm = late(() => import('./AsOfForm.tsx').then(({ AsOfForm: found }) => found))

/** The day the whole workspace is looked at, and the sheet that changes it. */
export function AsOfControl() {
  const say = useSay()
  const { day, basis } = useAddress()
  return (
    <Sheet
      button={
        <>
          <small>{say('shell.asOf')}</small> {say.format.day(day)}{' '}
          <small className={header.basis}>
            {say(basis === 'provisional' ? 'basis.provisional' : 'basis.official')}
          </small>
        </>
      }
      buttonLook={header.chip}
      name={say('shell.asOf')}
    >
      {(close) => <AsOfForm onShow={close} />}
    </Sheet>
  )
}
