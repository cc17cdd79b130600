import type { Action } from '#domain/plan/action.ts'
import type { MoneySum } from '#domain/judge/moneySums.ts'
import type { Say } from '#i18n/say.ts'

/** An amount with its currency, `KWD 1,200,000`. */
export function amountText(say: Say, amount: number, currency: string): string {
  return say('money.amount', { amount: say.format.number(amount, Number.isInteger(amount) ? 0 : 2), currency })
}

/** What an action may cost, or has cost; undefined where the strategy does not say. */
export function moneyText(say: Say, { money }: Action, of: 'budget' | 'spent'): string | undefined {
  const amount = money?.[of]
  return money && amount !== undefined ? amountText(say, amount, money.currency) : undefined
}

/** What was spent against what was done, over the actions of which both are known. */
export function spentAgainstDone(say: Say, { reading, currency }: MoneySum): string | undefined {
  if (!reading) return undefined
  const { spent, done, of } = reading
  return say('money.reading', { spent: say.format.percent(spent), done: say.format.percent(done), n: of, currency })
}
