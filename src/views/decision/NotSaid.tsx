import { useSay } from '#i18n/LocaleProvider.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { NotWritten } from '../report/NotWritten.tsx'
import type { useSayForCommittee } from './useSayForCommittee.ts'

/** Why something was not written down; nothing where it was. */
export function NotSaid({ refused, isKnown }: Pick<ReturnType<typeof useSayForCommittee>, 'refused' | 'isKnown'>) {
  const say = useSay()
  return (
    <>
      <NotWritten title={say('decision.notWritten')} why={refused} />
      {isKnown && (
        <Notice tone="risk" isUrgent title={say('decision.known')}>
          {say('decision.knownNote')}
        </Notice>
      )}
    </>
  )
}
