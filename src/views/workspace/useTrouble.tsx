import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { packagesOf } from '#state/shippedPackages.ts'
import { useWorkspace } from '#state/workspace.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Unreachable } from './Unreachable.tsx'

/** Why there is no strategy to show, and what a reader can do about it. */
export interface Trouble {
  readonly title: string
  readonly notice: ReactNode
}

/** What stands in the way; undefined while all is well or still under way. */
export function useTrouble(): Trouble | undefined {
  const say = useSay()
  const { state, startOver } = useWorkspace()
  const reload = <Button onClick={() => location.reload()}>{say('failure.reload')}</Button>
  const restart = <Button onClick={() => void startOver()}>{say('lost.restart')}</Button>
  switch (state.kind) {
    case 'reading':
    case 'ready':
    case 'shipped':
      return undefined
    case 'lost':
      return {
        title: say('lost.title'),
        notice: (
          <Notice tone="over" title={say('lost.text')} isUrgent actions={restart}>
            {say('lost.detail')}
          </Notice>
        ),
      }
    case 'newer':
      return {
        title: say('newer.title'),
        notice: <Notice tone="risk" title={say('newer.text')} isUrgent actions={reload} />,
      }
    case 'blocked':
      return {
        title: say('blocked.title'),
        notice: (
          <Notice tone="risk" title={say('blocked.text')} isUrgent>
            {say('blocked.detail')}
          </Notice>
        ),
      }
    case 'unreadable':
      return {
        title: say('unreadable.title'),
        notice: (
          <Notice
            tone="over"
            title={say('unreadable.text')}
            isUrgent
            actions={
              <>
                {reload}
                {restart}
              </>
            }
          >
            <p>{say('unreadable.detail')}</p>
            <code dir="ltr">{state.detail}</code>
          </Notice>
        ),
      }
    case 'unreachable':
      return {
        title: say('load.failed'),
        notice: <Unreachable detail={state.detail} />,
      }
    case 'unknown':
      return { title: say('unknown.title'), notice: <UnknownStrategy /> }
  }
}

/** The address names a strategy that is nowhere: those there are, one press away. */
function UnknownStrategy() {
  const say = useSay()
  const { pick } = say
  const { strategy, strategies, shipped } = useWorkspace()
  const known = new Map([
    ...packagesOf(shipped).map(({ name, title }) => [name, pick(title)] as const),
    ...strategies.map((each) => [each.strategy, pick(each.title)] as const),
  ])
  return (
    <Notice
      tone="off"
      title={say('unknown.text', { strategy })}
      isUrgent
      actions={[...known].map(([name, title]) => (
        <Link key={name} to="/" search={{ strategy: name }} dir="auto">
          {title}
        </Link>
      ))}
    >
      {say('unknown.detail')}
    </Notice>
  )
}
