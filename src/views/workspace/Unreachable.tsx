import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useWorkspace } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'

/** No strategy is kept here, and those that ship cannot be fetched. */
export function Unreachable({ detail }: { readonly detail: string }) {
  const say = useSay()
  const { askForShipped } = useWorkspace()
  return (
    <Notice
      tone="off"
      title={say('load.noPackages')}
      isUrgent
      actions={
        <>
          <Button onClick={() => void askForShipped()}>{say('failure.retry')}</Button>
          <Link to="/data">{say('nav.data')}</Link>
        </>
      }
    >
      <code dir="ltr">{detail}</code>
    </Notice>
  )
}
