import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Bilingual } from '#domain/plan/bilingual.ts'
import { makeFormat } from './format.ts'
import type { Format } from './format.ts'
import { directionOf, localeTag, pick } from './lang.ts'
import type { Digits, Lang } from './lang.ts'
import type { Messages, MessageId } from './messages.ts'

interface Locale {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly format: Format
  /** The side of a bilingual text that this reader reads. */
  readonly pick: (text: Bilingual) => string
}

const LocaleContext = createContext<Locale | undefined>(undefined)

/** Gives a tree its language, direction and formats. A missing message is a bug and throws. */
export function LocaleProvider(props: {
  readonly lang: Lang
  readonly digits: Digits
  readonly messages: Messages
  readonly children: ReactNode
}) {
  const { lang, digits, messages, children } = props
  const locale = useMemo<Locale>(
    () => ({ lang, dir: directionOf(lang), format: makeFormat(lang, digits), pick: (text) => pick(text, lang) }),
    [lang, digits],
  )
  return (
    <IntlProvider locale={localeTag(lang, digits)} messages={messages} onError={fail}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </IntlProvider>
  )
}

export function useLocale(): Locale {
  const locale = use(LocaleContext)
  if (!locale) throw new Error('useLocale needs a LocaleProvider above it')
  return locale
}

type Value = string | number
type RichValue = Value | ReactNode | ((chunks: ReactNode[]) => ReactNode)

/** Text by message id. Counts go in as numbers, so that each language chooses its plural form. */
export function useText(): (id: MessageId, values?: Readonly<Record<string, Value>>) => string {
  const intl = useIntl()
  const { dir } = useLocale()
  return useMemo(
    () => (id, values) => intl.formatMessage({ id }, dir === 'rtl' ? isolate(values) : values),
    [intl, dir],
  )
}

/**
 * Wraps inserted text in first-strong isolates (U+2068, U+2069), so that a date or a minus sign stays in its place.
 * Text already made of isolated parts is our own sentence and keeps the direction of the page.
 */
function isolate(values: Readonly<Record<string, Value>> | undefined): Record<string, Value> | undefined {
  if (!values) return undefined
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !/[\u2066-\u2069]/.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  )
}

/** A message whose tags (`<b>…</b>`) or values are elements. */
export function RichText({
  id,
  values,
}: {
  readonly id: MessageId
  readonly values?: Readonly<Record<string, RichValue>>
}) {
  return useIntl().formatMessage({ id }, { b: bold, ...values })
}

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>

function fail(error: Error): void {
  throw error
}
