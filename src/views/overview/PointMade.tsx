import { membersOn } from '#domain/judge/sharesOn.ts'
import type { CurvePoint } from '#domain/judge/curve.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSharesOn, useSnapshot } from '#state/SnapshotProvider.tsx'
import { Why } from '#ui/controls/Why.tsx'
import { MakeUp } from '../verdict/MakeUp.tsx'

/** Opens what one point of the curve is made of. */
export function PointMade({ point }: { readonly point: CurvePoint }) {
  const say = useSay()
  const title = say('made.title')
  const day = say.format.day(point.day)
  return (
    <Why
      look="quiet"
      label={say('made.openOf', { day })}
      title={say('made.on', { title, day })}
      sheet={() => <Made day={point.day} />}
    >
      {say('made.open')}
    </Why>
  )
}

function Made({ day }: Pick<CurvePoint, 'day'>) {
  const { actions } = useSnapshot()
  const shares = useSharesOn(day)
  return shares && <MakeUp rows={membersOn(actions, shares)} />
}
