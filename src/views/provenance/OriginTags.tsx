import type { Origin } from '#domain/ledger/origin.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Tag } from '#ui/controls/Tag.tsx'

/** In which report a statement came and whether that was signed; nothing of what came with a package. */
export function OriginTags({ of }: { readonly of: Origin | undefined }) {
  const say = useSay()
  return (
    <>
      {of?.seq !== undefined && <Tag>{say('history.report', { n: say.format.number(of.seq) })}</Tag>}
      {of?.isSigned !== undefined && <Tag>{say(of.isSigned ? 'history.signed' : 'history.unsigned')}</Tag>}
    </>
  )
}
