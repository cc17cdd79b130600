import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { packagesOf } from '#state/shippedPackages.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'

/** Why there is no strategy to show, and what a reader can do about it. */
export interface Trouble {
  readonly title: string
  readonly notice: ReactNode
}

/** What stands in the way; undefined while all is well or still under way. */
export function useTrouble(): Trouble | undefined {
  const t = useText()
  const { state, askForShipped, startOver } = useWorkspace()
  const reload = <Button onClick={() => location.reload()}>{t('failure.reload')}</Button>
  const restart = <Button onClick={() => void startOver()}>{t('lost.restart')}</Button>
  switch (state.kind) {
    case 'reading':
    case 'ready':
    case 'shipped':
      return undefined
    case 'lost':
      return {
        title: t('lost.title'),
        notice: (
          <Notice tone="over" title={t('lost.text')} isUrgent actions={restart}>
            {t('lost.detail')}
          </Notice>
        ),
      }
    case 'newer':
      return {
        title: t('newer.title'),
        notice: <Notice tone="risk" title={t('newer.text')} isUrgent actions={reload} />,
      }
    case 'blocked':
      return {
        title: t('blocked.title'),
        notice: (
          <Notice tone="risk" title={t('blocked.text')} isUrgent>
            {t('blocked.detail')}
          </Notice>
        ),
      }
    case 'unreadable':
      return {
        title: t('unreadable.title'),
        notice: (
          <Notice
            tone="over"
            title={t('unreadable.text')}
            isUrgent
            actions={
              <>
                {reload}
                {restart}
              </>
            }
          >
            <p>{t('unreadable.detail')}</p>
            <code dir="ltr">{state.detail}</code>
          </Notice>
        ),
      }
    case 'unreachable':
      return {
        title: t('load.failed'),
        notice: (
          <Notice
            tone="off"
            title={t('load.noPackages')}
            isUrgent
            actions={
              <>
                <Button onClick={() => void askForShipped()}>{t('failure.retry')}</Button>
                <Link to="/data">{t('nav.data')}</Link>
              </>
            }
          >
            <code dir="ltr">{state.detail}</code>
          </Notice>
        ),
      }
    case 'unknown':
      return { title: t('unknown.title'), notice: <UnknownStrategy /> }
  }
}

/** The address names a strategy that is nowhere: those there are, one press away. */
function UnknownStrategy() {
  const t = useText()
  const { pick } = useLocale()
  const { strategy, strategies, shipped } = useWorkspace()
  const known = new Map([
    ...packagesOf(shipped).map(({ name, title }) => [name, pick(title)] as const),
    ...strategies.map((each) => [each.strategy, pick(each.title)] as const),
  ])
  return (
    <Notice
      tone="off"
      title={t('unknown.text', { strategy })}
      isUrgent
      actions={[...known].map(([name, title]) => (
        <Link key={name} to="/" search={{ strategy: name }} dir="auto">
          {title}
        </Link>
      ))}
    >
      {t('unknown.detail')}
    </Notice>
  )
}
