import { useSay } from '#i18n/LocaleProvider.tsx'
import type { LoadOutcome } from '#state/commands.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { Problems } from './Problems.tsx'

/** Why a package was not taken in. Nothing was changed by it, and that is said too. */
export function LoadFailure({ outcome }: { readonly outcome: Exclude<LoadOutcome, { kind: 'loaded' | 'replaces' }> }) {
  const say = useSay()
  switch (outcome.kind) {
    case 'refused':
      return <Problems problems={outcome.problems} count={outcome.count} />
    case 'cancelled':
      return (
        <Notice tone="due" title={say('load.cancelled')}>
          {say('load.nothingChanged')}
        </Notice>
      )
    case 'unread':
      return (
        <Notice tone="over" isUrgent title={say('load.unread')}>
          <p>{say('load.nothingChanged')}</p>
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
              ? say('load.storing', { detail: outcome.detail })
              : say(outcome.reason === 'quota' ? 'load.quota' : 'load.closed')
          }
        >
          {say('load.nothingChanged')}
        </Notice>
      )
  }
}
