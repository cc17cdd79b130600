import { moneySums } from '#domain/judge/moneySums.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { amountText, spentAgainstDone } from '#telling/moneyText.ts'
import { Facts } from '#ui/controls/Facts.tsx'
import { Panel } from '#ui/controls/Panel.tsx'

/** What some actions may cost and have cost, each currency by itself; nothing where the strategy says nothing of money. */
export function MoneyPanel({ rows }: { readonly rows: readonly ActionSnapshot[] }) {
  const say = useSay()
  const sums = moneySums(rows)
  if (sums.length === 0) return null
  return (
    <Panel span="narrow" title={say('money.title')} note={say('money.note')}>
      {sums.map((sum) => {
        const text = (of: typeof sum.budget) =>
          of && say('money.sum', { amount: amountText(say, of.sum, sum.currency), n: of.of })
        const [budget, spent, reading] = [text(sum.budget), text(sum.spent), spentAgainstDone(say, sum)]
        return (
          <div key={sum.currency}>
            <Facts
              isCompact
              facts={[
                ...(budget === undefined ? [] : [{ term: say('money.budget'), value: budget }]),
                ...(spent === undefined ? [] : [{ term: say('money.spent'), value: spent }]),
              ]}
            />
            {reading !== undefined && <p>{reading}</p>}
          </div>
        )
      })}
    </Panel>
  )
}
