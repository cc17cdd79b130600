import { useSay } from '#i18n/LocaleProvider.tsx'
import { Sheet } from '#ui/controls/Sheet.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { late } from '#views/late.tsx'
import header from './Header.module.css'

const Legend = late(() => import('./Legend.tsx').then(({ Legend: found }) => found))

/** What the marks mean, one press away on every screen. */
export function LegendButton() {
  const name = useSay()('legend.title')
  return (
    <Sheet
      button={
        <>
          <StatusMark tone="on" />
          <StatusMark tone="risk" />
          <StatusMark tone="over" />
        </>
      }
      buttonLook={`${header.chip} ${header.marks}`}
      buttonLabel={name}
      name={name}
    >
      {(close) => <Legend onLeave={close} />}
    </Sheet>
  )
}
