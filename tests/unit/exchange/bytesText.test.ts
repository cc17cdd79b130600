import * as v from 'valibot'
import { expect, test } from 'vitest'
import { base64, fromBase64, toBase64 } from '#exchange/report/bytesText.ts'

test('bytes come back from their text, a whole photograph as well as nothing', () => {
  for (const length of [0, 1, 2, 3, 0x2000, 0x2001, 9_000_001]) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 31) % 256)
    const text = v.parse(base64, toBase64(bytes))
    expect(Buffer.from(fromBase64(text)).equals(bytes), `${length} bytes`).toBe(true)
  }
})

test.each(['A', 'AB', 'ABC', 'AB=', 'ABCD=', '=BCD', 'AB=D', 'AB D', 'AB-D', 'A===', 'ABCD\n'])(
  '%j is no base64',
  (text) => {
    expect(v.is(base64, text)).toBe(false)
  },
)
