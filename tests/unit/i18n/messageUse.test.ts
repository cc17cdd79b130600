import { describe, expect, test } from 'vitest'
import { askedIn } from '../../fixtures/askedMessages.ts'
import { sources } from '../../fixtures/sources.ts'
import { english } from '../../fixtures/words.ts'

const ids = Object.keys(english)

function unused(messages: readonly string[], text: string): readonly string[] {
  const isAsked = askedIn(text)
  return messages.filter((id) => !isAsked(id))
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
