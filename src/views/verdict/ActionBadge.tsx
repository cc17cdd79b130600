import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Facts } from '#ui/controls/Facts.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { Why } from '#ui/controls/Why.tsx'
import { actionReason } from './actionReason.ts'
import { ACTION_TONES } from './tones.ts'

/** The status of an action; pressing it tells why, with the rule and its numbers. */
export function ActionBadge({ row }: { readonly row: ActionSnapshot }) {
  const t = useText()
  const { format } = useLocale()
  const { plan } = useSnapshot()
  const { status } = row.verdict
  const word = t(`status.${status}`)
  const reason = actionReason(row, plan.rules, format, t)
  return (
    <Why
      label={t('why.label', { status: word })}
      title={word}
      sheet={
        <>
          <p dir="auto">{reason.sentence}</p>
          <Facts facts={reason.facts} isCompact />
        </>
      }
    >
      <StatusMark tone={ACTION_TONES[status]} />
      <span>{word}</span>
    </Why>
  )
}
