import { describe, expect, test } from 'vitest'
import en from '#i18n/en.json'
import { sources } from '../../fixtures/sources.ts'

const ids = Object.keys(en)

/** The ids a source text can ask for: literals, and templates such as `status.${…}` as patterns. */
function asked(text: string): { readonly literals: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const literals = new Set([...text.matchAll(/['"]([a-z][A-Za-z0-9.]*)['"]/g)].map(([, id = '']) => id))
  const templates = [...text.matchAll(/`([a-z][A-Za-z]*\.(?:[A-Za-z0-9.]|\$\{[^}]*\})*)`/g)].map(
    ([, body = '']) => body,
  )
  const patterns = templates
    .filter((body) => body.includes('${'))
    .map((body) => new RegExp(`^${body.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/g, '[A-Za-z0-9_-]+')}$`))
  return { literals, patterns }
}

function unused(messages: readonly string[], text: string): readonly string[] {
  const { literals, patterns } = asked(text)
  return messages.filter((id) => !literals.has(id) && !patterns.some((pattern) => pattern.test(id)))
}

describe('no message is left over', () => {
  test('every message of the catalogue is asked for somewhere', () => {
    const code = [...sources()].filter(([path]) => /\.tsx?$/.test(path)).map(([, text]) => text)
    expect(unused(ids, code.join('\n'))).toEqual([])
  })

  test('a message nobody asks for is found', () => {
    const code = 'text(\'table.rows\'); <RichText id="chart.table" />; text(`status.${status}`); `a.${b}.long`'
    expect(unused(['table.rows', 'chart.table', 'status.overdue', 'a.x.long'], code)).toEqual([])
    expect(unused(['table.row', 'chart.table.of', 'status.overdue.why', 'a.x'], code)).toHaveLength(4)
  })
})
