import type { ToldFact } from '#telling/facts.ts'

/** Named values. */
export function FactList({ facts }: { readonly facts: readonly ToldFact[] }) {
  return (
    <dl>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
