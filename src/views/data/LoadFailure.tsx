import { useText } from '#i18n/LocaleProvider.tsx'
import type { LoadOutcome } from '#state/commands.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { Problems } from './Problems.tsx'

/** Why a package was not taken in. Nothing was changed by it, and that is said too. */
export function LoadFailure({ outcome }: { readonly outcome: Exclude<LoadOutcome, { kind: 'loaded' | 'replaces' }> }) {
  const t = useText()
  switch (outcome.kind) {
    case 'refused':
      return <Problems problems={outcome.problems} count={outcome.count} />
    case 'cancelled':
      return (
        <Notice tone="due" title={t('load.cancelled')}>
          {t('load.nothingChanged')}
        </Notice>
      )
    case 'unread':
      return (
        <Notice tone="over" isUrgent title={t('load.unread')}>
          <p>{t('load.nothingChanged')}</p>
          <code dir="ltr">{outcome.detail}</code>
        </Notice>
      )
    case 'notStored':
      return (
        <Notice
          tone="over"
          isUrgent
          title={
            outcome.reason === 'failed'
              ? t('load.storing', { detail: outcome.detail })
              : t(outcome.reason === 'quota' ? 'load.quota' : 'load.closed')
          }
        >
          {t('load.nothingChanged')}
        </Notice>
      )
  }
}
