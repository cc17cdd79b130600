import type { SourceId } from '#domain/plan/ids.ts'
import type { Page } from './page.ts'
import { toPage } from './page.ts'

/** Where something comes from, each a press away. */
export function SourceLinks({ page, sources }: { readonly page: Page; readonly sources: readonly SourceId[] }) {
  const { say, doc } = page
  const found = sources.flatMap((id) => doc.sources.find((source) => source.id === id) ?? [])
  if (found.length === 0) return null
  return (
    <p className="sources">
      {say('site.sources.of', { n: found.length })}{' '}
      {found.map(({ id, publisher }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={toPage(page, `sources.html#${id}`)}>
            <bdi>{publisher}</bdi>
          </a>
        </span>
      ))}
    </p>
  )
}
