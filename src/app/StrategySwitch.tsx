import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { prefer } from '#state/preferences.ts'
import { packagesOf } from '#state/shippedPackages.ts'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './StrategySwitch.module.css'

/** Which strategy is on screen: those in this browser, and those that come with the site. */
export function StrategySwitch() {
  const say = useSay()
  const { pick } = say
  const { strategy, strategies, shipped } = useWorkspace()
  const change = useChangeAddress()
  const here = new Map(strategies.map((each) => [each.strategy, pick(each.title)]))
  const options = [
    ...here,
    ...packagesOf(shipped)
      .filter(({ name }) => !here.has(name))
      .map(({ name, title }) => [name, pick(title)] as const),
  ]
  return (
    <label className={styles.switch}>
      <span className="visually-hidden">{say('shell.strategy')}</span>
      <select
        value={strategy}
        onChange={({ target: { value } }) => {
          prefer({ strategy: value })
          change({ strategy: value })
        }}
      >
        {!options.some(([name]) => name === strategy) && <option value={strategy}>{strategy}</option>}
        {options.map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
