import { moneySums } from '#domain/judge/moneySums.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { amountText } from '#telling/moneyText.ts'

/** The sum of a column of money, a line for each currency. */
export function MoneyTotal({
  rows,
  of,
}: {
  readonly rows: readonly ActionSnapshot[]
  readonly of: 'budget' | 'spent'
}) {
  const say = useSay()
  return moneySums(rows).map((sum) => {
    const total = sum[of]
    return total && <div key={sum.currency}>{amountText(say, total.sum, sum.currency)}</div>
  })
}
