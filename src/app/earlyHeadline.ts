import { headlineOn } from '#exchange/compiled/headlineFile.ts'
import type { HeadlineOfDay } from '#exchange/compiled/headlineFile.ts'
import { fetchEarly } from '#exchange/fetchBytes.ts'
import { headlineUrl } from '#exchange/siteFiles.ts'
import type { Lang } from '#i18n/lang.ts'
import { dayOf } from '#state/dayOf.ts'
import page from '#ui/controls/Page.module.css'
import overview from '#views/overview/Overview.module.css'
import header from './Header.module.css'
import navigation from './Navigation.module.css'
import notices from './Notices.module.css'

let painted: HeadlineOfDay | undefined

/** What was painted before the application came; what waits in its place shows the same. */
export const earlyHeadline = () => painted

/**
 * Paints what a chair reads first while the application is on its way: the sentences of today, made when the package
 * was compiled, with the day they are about.
 */
export async function paintHeadline(name: string, lang: Lang): Promise<void> {
  const today = dayOf(Date.now())
  const fetched = await fetchEarly(headlineUrl(name, document.baseURI))
  const found = 'bytes' in fetched ? headlineOn(new TextDecoder().decode(fetched.bytes), lang, today) : undefined
  const root = document.getElementById('root')
  // Where the application was faster there is nothing to paint.
  if (!found || !root?.querySelector(':scope > p')) return
  painted = found
  document.documentElement.lang = lang
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr'
  root.replaceChildren(...drawn(found))
  await nextFrame()
}

/** The frame after the one in which it is painted; a page that nobody looks at has none. */
function nextFrame(): Promise<unknown> {
  return Promise.race([
    new Promise((drawnOn) => requestAnimationFrame(() => requestAnimationFrame(drawnOn))),
    new Promise((resolve) => setTimeout(resolve, 200)),
  ])
}

function drawn({ name, title, warning, parts, day }: HeadlineOfDay): readonly HTMLElement[] {
  const bar = element('header', header.header)
  bar.append(element('span', header.mark, name), element('b', header.title, title))
  const main = element('main', page.page)
  const sentence = element('p', overview.lead)
  sentence.append(...parts.map((part) => (typeof part === 'string' ? part : element('b', undefined, part.bold))))
  sentence.append(element('br'), element('small', overview.asOf, day))
  main.append(sentence)
  // As high as the bar of screens that is to come, so that the sentence stays where it is.
  const screens = element('div', navigation.nav)
  screens.append(element('a', undefined, '\u00a0'))
  return [bar, ...(warning === '' ? [] : [element('p', notices.illustrative, warning)]), screens, main]
}

function element(tag: string, className?: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className !== undefined) made.className = className
  made.textContent = text
  return made
}
