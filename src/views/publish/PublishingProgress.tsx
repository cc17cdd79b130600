import { useSay } from '#i18n/LocaleProvider.tsx'
import type { PublishingState } from '#state/publish/usePublishing.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'

/** How far it is, with a way to stop it; or why it broke off. */
export function PublishingProgress(props: {
  readonly state: PublishingState
  readonly onCancel: () => void
  readonly onLook: () => void
}) {
  const { state, onCancel, onLook } = props
  const say = useSay()
  switch (state.kind) {
    case 'idle':
      return <Button onClick={onLook}>{say('publish.look')}</Button>
    case 'running':
      return (
        <Notice
          tone="unrated"
          title={say(`publish.step.${state.step}`)}
          actions={<Button onClick={onCancel}>{say('publish.cancel')}</Button>}
        />
      )
    case 'broken':
      return (
        <Notice
          tone="risk"
          isUrgent
          title={say('publish.broken')}
          actions={<Button onClick={onLook}>{say('publish.look')}</Button>}
        >
          <code dir="ltr">{state.detail}</code>
        </Notice>
      )
    case 'looked':
    case 'made':
      return null
  }
}
