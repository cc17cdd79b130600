import type data from './en/data.json'
import type main from './en/main.json'
import type meeting from './en/meeting.json'
import type methods from './en/methods.json'
import type report from './en/report.json'
import type site from './en/site.json'
import type strategy from './en/strategy.json'
import type { Lang } from './lang.ts'

/**
 * The parts of a language's catalogue, each fetched when a screen needs it: `main` for what every first visit shows,
 * `strategy` for the screens below Overview, `data` for packages and storage, `methods` for the rules in plain words, `meeting` for the pack
 * of a committee, `report` for what institutions say and the secretariat answers, `site` for the pages that the public reads.
 */
export type Part = 'main' | 'strategy' | 'data' | 'methods' | 'meeting' | 'report' | 'site'

/** Every message there is: the English catalogue is the list. */
export type MessageId =
  | keyof typeof main
  | keyof typeof strategy
  | keyof typeof data
  | keyof typeof methods
  | keyof typeof meeting
  | keyof typeof report
  | keyof typeof site

/** The messages of the parts that are here. */
export type Messages = Readonly<Partial<Record<MessageId, string>>>

/** Loads one part of one language; the rest stays on the server. */
export async function loadMessages(lang: Lang, part: Part): Promise<Messages> {
  return (await PARTS[lang][part]()).default
}

const PARTS: Readonly<Record<Lang, Readonly<Record<Part, () => Promise<{ readonly default: Messages }>>>>> = {
  en: {
    main: () => import('./en/main.json'),
    strategy: () => import('./en/strategy.json'),
    data: () => import('./en/data.json'),
    methods: () => import('./en/methods.json'),
    meeting: () => import('./en/meeting.json'),
    report: () => import('./en/report.json'),
    site: () => import('./en/site.json'),
  },
  ar: {
    main: () => import('./ar/main.json'),
    strategy: () => import('./ar/strategy.json'),
    data: () => import('./ar/data.json'),
    methods: () => import('./ar/methods.json'),
    meeting: () => import('./ar/meeting.json'),
    report: () => import('./ar/report.json'),
    site: () => import('./ar/site.json'),
  },
}
