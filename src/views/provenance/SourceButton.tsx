import type { Provenance } from '#domain/plan/provenance.ts'
import type { SourceId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Why } from '#ui/controls/Why.tsx'
import { SourceList } from './SourceList.tsx'

/** One press from a figure to where it comes from. */
export function SourceButton(props: {
  readonly provenance: Provenance
  readonly sources: readonly SourceId[]
  /** What the sources are of, for those who hear the button. */
  readonly of: string
}) {
  const { provenance, sources, of } = props
  const say = useSay()
  const { format } = say
  const face =
    sources.length > 0
      ? say('sources.count', { n: sources.length, shown: format.number(sources.length) })
      : say(`provenance.${provenance}`)
  return (
    <Why
      look="quiet"
      label={say('sources.of', { what: of })}
      title={say('sources.title')}
      sheet={
        <>
          <p>{say(`provenance.${provenance}.long`)}</p>
          {sources.length > 0 && <SourceList ids={sources} />}
        </>
      }
    >
      {face}
    </Why>
  )
}
