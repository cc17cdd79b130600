import { useSay } from '#i18n/LocaleProvider.tsx'
import { directionIn, sideFor } from '#i18n/lang.ts'
import { useChangeAddress } from '#state/address.ts'
import { prefer } from '#state/preferences.ts'
import { packagesOf } from '#state/shippedPackages.ts'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './StrategySwitch.module.css'

/** Which strategy is on screen: those in this browser, and those that come with the site. */
export function StrategySwitch() {
  const say = useSay()
  const { lang, pick } = say
  const { strategy, strategies, shipped } = useWorkspace()
  const change = useChangeAddress()
  const here = new Map(strategies.map((each) => [each.strategy, each.title]))
  const options = [
    ...here,
    ...packagesOf(shipped)
      .filter(({ name }) => !here.has(name))
      .map(({ name, title }) => [name, title] as const),
  ]
  // A long name is cut at its end, whichever way it runs.
  const title = new Map(options).get(strategy)
  const side = title ? sideFor(title, lang) : lang
  return (
    <label className={styles.switch}>
      <span className="visually-hidden">{say('shell.strategy')}</span>
      <select
        value={strategy}
        lang={side}
        dir={directionIn(side)}
        onChange={({ target: { value } }) => {
          prefer({ strategy: value })
          change({ strategy: value })
        }}
      >
        {!options.some(([name]) => name === strategy) && <option value={strategy}>{strategy}</option>}
        {options.map(([name, each]) => (
          <option key={name} value={name} lang={sideFor(each, lang)} dir={directionIn(sideFor(each, lang))}>
            {pick(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
