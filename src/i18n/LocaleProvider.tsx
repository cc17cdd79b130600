import { createContext, createElement, Fragment, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Plan } from '#domain/plan/plan.ts'
import type { Digits, Lang } from './lang.ts'
import type { MessageId, Messages } from './messages.ts'
import { makeSay } from './say.ts'
import type { RichValues, Say } from './say.ts'

const SayContext = createContext<Say | undefined>(undefined)

/** Gives a tree the words of its language. */
export function LocaleProvider(props: {
  readonly lang: Lang
  readonly digits: Digits
  readonly messages: Messages
  readonly children: ReactNode
}) {
  const { lang, digits, messages, children } = props
  const say = useMemo(() => makeSay(lang, digits, messages), [lang, digits, messages])
  return <SayContext value={say}>{children}</SayContext>
}

/** Below it, periods are called what the strategy calls them. */
export function StrategyWords(props: { readonly strategy: Pick<Plan, 'fiscalYear'>; readonly children: ReactNode }) {
  const say = useSay()
  const { strategy, children } = props
  const own = useMemo(() => say.ofStrategy(strategy), [say, strategy])
  return <SayContext value={own}>{children}</SayContext>
}

/** The words, figures and names of the reader's language. */
export function useSay(): Say {
  const say = use(SayContext)
  if (!say) throw new Error('useSay needs a LocaleProvider above it')
  return say
}

/** A message whose tags (`<b>…</b>`) or values are elements. */
export function RichText({ id, values }: { readonly id: MessageId; readonly values?: RichValues<ReactNode> }) {
  return createElement(Fragment, null, ...useSay().parts<ReactNode>(id, { b: bold, ...values }))
}

const bold = (inside: ReactNode[]) => createElement('b', null, ...inside)
