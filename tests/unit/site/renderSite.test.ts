import { posix } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import { zipOf } from '#site/files/zip.ts'
import { heard } from '../../fixtures/say.ts'
import { RELEASE, shippedDoc, siteOf } from '../../fixtures/released.ts'

const SITES = { kuwait: await shippedDoc('kuwait'), sample: await shippedDoc('sample') }

const pagesOf = (files: ReadonlyMap<string, unknown>) =>
  [...files].flatMap(([path, content]) => (path.endsWith('.html') ? [[path, content as string] as const] : []))

/** Addresses in a page or a feed. */
const linksIn = (text: string) => [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)

describe.each(Object.entries(SITES))('the public site of %s', (_, doc) => {
  test('is complete: every link within it leads to a file of the release, and every anchor is there', async () => {
    const files = await siteOf(doc)
    const broken = pagesOf(files).flatMap(([path, text]) =>
      linksIn(text)
        .filter((link) => !/^(https?:|\/)/.test(link))
        .flatMap((link) => {
          const [file = '', anchor] = link.replaceAll('&amp;', '&').split('#')
          const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file))
          const found = files.get(target)
          const isThere = found !== undefined && (!anchor || String(found).includes(`id="${anchor}"`))
          return isThere ? [] : [`${path}: ${link}`]
        }),
    )
    expect(broken).toEqual([])
  })

  test('has a page for each axis, institution and indicator, in each language, and each of them once more where it stays', async () => {
    const paths = [...(await siteOf(doc)).keys()]
    for (const lang of ['en', 'ar'])
      for (const root of ['', 'releases/1/']) {
        for (const { id } of doc.axes) expect(paths).toContain(`${root}${lang}/axes/${id}.html`)
        for (const { id } of doc.institutions) expect(paths).toContain(`${root}${lang}/institutions/${id}.html`)
        for (const { indicator } of doc.indicators)
          expect(paths).toContain(`${root}${lang}/indicators/${indicator.id}.html`)
      }
  })

  test('has no file that is not on this list', async () => {
    const expected = [
      /^(releases\/1\/)?(en|ar)\/(index|actions|methods|sources|data|releases)\.html$/,
      /^(releases\/1\/)?(en|ar)\/(axes|embed|institutions|indicators)\/[\w.-]+\.html$/,
      /^(releases\/1\/)?(en|ar)\/releases\.xml$/,
      /^(releases\/1\/)?data\/(actions|indicators|figures|institutions|revisions|sources)\.csv$/,
      /^(releases\/1\/)?data\/(datapackage\.json|strategy\.json|catalogue\.jsonld)$/,
      /^(releases\/1\/)?assets\/(site\.css|table\.js|icon\.svg|plex-(latin|arabic)-[46]00\.woff2)$/,
      /^(releases\/1\/)?release\.json$/,
      /^(index|404)\.html$/,
      /^(_headers|\.htaccess|nginx\.conf)$/,
    ]
    const paths = [...(await siteOf(doc)).keys()]
    expect(paths.filter((path) => !expected.some((each) => each.test(path)))).toEqual([])
  })

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off',
        'doctype-style': ['error', { style: 'lowercase' }],
        'void-style': 'off',
        'tel-non-breaking': 'off',
        'no-trailing-whitespace': 'off',
        'no-dup-id': 'error',
        'require-sri': 'off',
      },
    })
    const wrong: string[] = []
    for (const [path, text] of pagesOf(await siteOf(doc))) {
      if (path.startsWith('releases/')) continue
      const { results } = await validator.validateString(text)
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          wrong.push(`${path}:${line}:${column} ${ruleId} ${message}`)
    }
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('is the same bytes from the same input', async () => {
    const packed = async () => zipOf([...(await siteOf(doc))].map(([path, content]) => ({ path, content })))
    expect(Buffer.compare(await packed(), await packed())).toBe(0)
  })

  test('holds no script but its own, no style in an attribute, and nothing from another host', async () => {
    for (const [path, text] of pagesOf(await siteOf(doc))) {
      expect(text, path).not.toMatch(/ style="| on[a-z]+="/)
      for (const link of [...text.matchAll(/<(?:link|script|img)[^>]*?(?:href|src)="([^"]*)"/g)].map(([, to]) => to))
        expect(link, path).not.toMatch(/^https?:|^\/\//)
    }
  })

  test('states for every file by what it can be checked', async () => {
    const files = await siteOf(doc)
    const { files: stated } = JSON.parse(String(files.get('release.json'))) as { files: { path: string }[] }
    const own = [...files.keys()].filter((path) => !path.startsWith('releases/'))
    const beside = ['release.json', 'index.html', '404.html', '_headers', '.htaccess', 'nginx.conf']
    expect(stated.map(({ path }) => path).toSorted()).toEqual(own.filter((path) => !beside.includes(path)).toSorted())
  })
})

test('a site that knows its address tells search engines its pages, and each page which one it is', async () => {
  const address = 'https://strategy.example/plan/'
  const doc: PublicDoc = { ...SITES.kuwait, strategy: { ...SITES.kuwait.strategy, address } }
  const files = await siteOf(doc)
  const map = String(files.get('sitemap.xml'))
  expect(map).toContain(`<loc>${address}ar/axes/A1.html</loc><lastmod>2026-11-27</lastmod>`)
  expect([...map.matchAll(/<loc>/g)]).toHaveLength(
    [...files.keys()].filter((path) => /^(en|ar)\/(?!embed).*\.html$/.test(path)).length,
  )
  expect(String(files.get('robots.txt'))).toContain(`Sitemap: ${address}sitemap.xml`)
  expect(String(files.get('en/methods.html'))).toContain(`<link rel="canonical" href="${address}en/methods.html"/>`)
  expect(String(files.get('en/methods.html'))).toContain(`property="og:image" content="${address}en/picture.png"`)
  expect(String(files.get('releases/1/en/methods.html'))).toContain(`href="${address}en/methods.html"`)
})

describe('a second release', () => {
  const second = { ...RELEASE, number: 2, earlier: [RELEASE] }

  test('says what changed since the first, figure by figure', async () => {
    const before = await shippedDoc('sample', '2026-06-30')
    const now = SITES.sample
    const files = await siteOf(now, { release: second, before: [before] })
    const changed = now.actions.filter(({ action, verdict }) => {
      const old = before.actions.find((each) => each.action.id === action.id)
      return old && old.verdict.status !== verdict.status
    })
    const home = String(files.get('en/index.html'))
    expect(home).toContain('What changed since the last release')
    expect(home).toMatch(new RegExp(`${changed.length} statuses changed`))
  })

  test('of the same figures says that nothing has changed', async () => {
    const files = await siteOf(SITES.sample, { release: second, before: [SITES.sample] })
    expect(String(files.get('en/index.html'))).toContain('Nothing has changed since the last release')
  })

  test('counts what is no longer published, and does not say that nothing changed', async () => {
    const [gone] = SITES.kuwait.actions
    const now: PublicDoc = { ...SITES.kuwait, actions: SITES.kuwait.actions.filter((each) => each !== gone) }
    const home = String((await siteOf(now, { release: second, before: [SITES.kuwait] })).get('en/index.html'))
    expect(home).toContain('No longer published: 1 action, 0 figures.')
    expect(home).not.toContain('Nothing has changed')
  })

  test('tells a revised figure from what it was', async () => {
    const [first] = SITES.kuwait.indicators
    const revised: PublicDoc = {
      ...SITES.kuwait,
      indicators: SITES.kuwait.indicators.map((row) =>
        row === first
          ? { ...row, figures: row.figures.map((figure, index) => (index === 0 ? { ...figure, value: 1 } : figure)) }
          : row,
      ),
    }
    const files = await siteOf(SITES.kuwait, { release: second, before: [revised] })
    expect(String(files.get('en/releases.html'))).toMatch(/2014: revised from Tier 1 to Tier 3/)

    // It is told on the page of the indicator for good, with its release and day, and in the data.
    const third = { ...second, number: 3, earlier: [RELEASE, second] }
    const later = await siteOf(SITES.kuwait, { release: third, before: [revised, SITES.kuwait] })
    const id = first?.indicator.id ?? ''
    expect(String(later.get('en/index.html'))).toContain('Nothing has changed since the last release')
    expect(heard(String(later.get(`en/indicators/${id}.html`)))).toContain(
      '2014: revised from Tier 1 to Tier 3 (release 2, 27 November 2026)',
    )
    expect(String(later.get('en/releases.html'))).toMatch(/2014: revised from Tier 1 to Tier 3/)
    expect(String(later.get('data/revisions.csv'))).toContain(`${id},2014,,,2,2026-11-27,1,4`)
    for (const [path, text] of pagesOf(
      await siteOf(SITES.kuwait, { release: third, before: [SITES.kuwait, SITES.kuwait] }),
    ))
      expect(text, path).not.toContain('Revised since it was first published')
  })
})
