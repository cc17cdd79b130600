import type { Snapshot } from '#domain/snapshot.ts'
import { directionOfText } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import { makeSay } from '#i18n/say.ts'
import { remarks } from './remarks.ts'
import { withAddress } from './sourceText.ts'
import type { SourceLine } from './sourceText.ts'

interface About {
  readonly title: string
  readonly unit?: string
  readonly sources?: readonly SourceLine[]
}

/**
 * What a file made from a strategy says of itself, in the words of a language: title, unit, sources, strategy with its
 * edition, as-of day, licence, and that its figures are invented or not official yet. Days are ISO days.
 */
export async function fileIdentity({ plan, asOf, basis }: Pick<Snapshot, 'plan' | 'asOf' | 'basis'>, lang: Lang) {
  const [main, ofStrategy] = await Promise.all([loadMessages(lang, 'main'), loadMessages(lang, 'strategy')])
  const say = makeSay(lang, 'latn', { ...main, ...ofStrategy })
  const strategy = say.pick(plan.title)
  const { licence } = plan.publishing ?? {}
  const said = remarks(say, { plan, basis })
  return {
    columns: ({ title, unit, sources = [] }: About) => [
      { header: say('file.title'), text: title },
      ...(unit === undefined ? [] : [{ header: say('column.unit'), text: unit }]),
      ...(sources.length === 0 ? [] : [{ header: say('file.sources'), text: sources.map(withAddress).join('\n') }]),
      { header: say('file.strategy'), text: strategy },
      { header: say('file.edition'), text: plan.edition },
      { header: say('file.asOf'), text: asOf },
      ...(licence ? [{ header: say('file.licence'), text: `${licence.name} ${licence.url}` }] : []),
      ...(said.length === 0 ? [] : [{ header: say('file.remark'), text: said.join(' ') }]),
    ],
    lines: ({ unit, sources = [] }: About) => [
      ...(unit === undefined ? [] : [{ text: say('chart.unit', { unit }) }]),
      ...(sources.length === 0 ? [] : [{ text: say('file.sourcesBelow') }]),
      ...sources.map(({ text }) => ({ text, dir: directionOfText(text) })),
      { text: say('file.strategyLine', { strategy, edition: plan.edition, day: say.format.day(asOf) }) },
      ...(licence ? [{ text: say('file.licenceLine', { licence: licence.name }) }] : []),
      ...(basis === 'provisional' ? [{ text: say('shell.provisional') }] : []),
    ],
    mark: plan.isIllustrative ? say('shell.illustrative') : undefined,
  }
}
