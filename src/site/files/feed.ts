import type { ReleaseNote } from '#domain/disclose/release.ts'
import type { Site } from '../page.ts'

/** The releases as an Atom feed (RFC 4287), newest first. */
export function feedOf({ doc, release, say }: Site): string {
  const name = say.pick(doc.strategy.title)
  const all: readonly ReleaseNote[] = [release, ...release.earlier.toReversed()]
  const id = (part: string) => `urn:x-athar:${doc.strategy.name}:${say.lang}${part}`
  const entries = all.map(
    ({ number, day, note }) => `  <entry>
    <id>${id(`:release:${number}`)}</id>
    <title>${escaped(say('site.releases.one', { number: say.format.number(number) }))}</title>
    <updated>${day}T00:00:00Z</updated>
    <link href="../releases/${number}/${say.lang}/index.html"/>
    <summary>${escaped(say.pick(note))}</summary>
  </entry>
`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${say.lang}">
  <id>${id('')}</id>
  <title>${escaped(name)}</title>
  <updated>${release.day}T00:00:00Z</updated>
  <author><name>${escaped(say.pick(release.approver))}</name></author>
  <link rel="alternate" href="index.html"/>
  <link rel="self" href="releases.xml"/>
${entries.join('')}</feed>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
