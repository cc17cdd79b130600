import { useEffect, useRef } from 'react'
import type { Caveat } from '#domain/plan/source.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Words } from '#ui/controls/Words.tsx'
import styles from './AboutView.module.css'

const KINDS: readonly Caveat['kind'][] = ['method', 'gap', 'conflict']

/** What a reader must know before trusting the package: its choices, its gaps, and where sources disagree. */
export function Caveats(props: {
  readonly caveats: readonly Caveat[]
  /** The kind at which the reader arrives. */
  readonly at: Caveat['kind'] | undefined
}) {
  const { caveats, at } = props
  const arrival = useRef<HTMLHeadingElement>(null)
  useEffect(() => arrival.current?.focus(), [at])
  const say = useSay()
  const { pick } = say
  return (
    <Panel title={say('caveats.title')}>
      <div className={styles.caveats}>
        {KINDS.map((kind) => {
          const here = caveats.filter((caveat) => caveat.kind === kind)
          return (
            here.length > 0 && (
              <section key={kind}>
                <h3 tabIndex={-1} ref={kind === at ? arrival : undefined} data-arrival={kind === at || undefined}>
                  {say(`caveats.${kind}`)}
                </h3>
                <ul>
                  {here.map(({ text }) => (
                    <li key={pick(text)}>
                      <Words of={text} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          )
        })}
      </div>
    </Panel>
  )
}
