import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText, contentHash, isGenuine, mintUpdate } from '#domain/ledger/canonical.ts'
import { reported } from '../../../fixtures/ledger.ts'
import { always } from '../../../fixtures/seed.ts'

describe('one value has one canonical text (RFC 8785)', () => {
  test('the sample of RFC 8785, section 3.2.2, comes out as section 3.2.3 prints it', () => {
    const given: unknown = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    )
    expect(canonicalText(given)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('keys are ordered by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const text = canonicalText(Object.fromEntries(keys.map((key) => [key, 0])))
    const order = ['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
    expect(text).toBe(`{${order.map((key) => `"${key}":0`).join(',')}}`)
  })

  test.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [1.0000000000000001e23, '1.0000000000000001e+23'],
    [999999999999999700000, '999999999999999700000'],
    [1e21, '1e+21'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
  ])('the number %d is written %s (RFC 8785, appendix B)', (number, text) => {
    expect(canonicalText(number)).toBe(text)
  })

  test('escapes are the shortest JSON allows', () => {
    expect(canonicalText('\b\t\n\f\r"\\/\u0001\u007f أثر')).toBe('"\\b\\t\\n\\f\\r\\"\\\\/\\u0001\u007f أثر"')
  })

  test.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00b'],
    ['a lone surrogate in a key', { '\ud800': 1 }],
    ['nothing at all', undefined],
  ])('%s has no canonical form', (_, value) => {
    expect(() => canonicalText(value)).toThrow()
  })

  always('canonical text reads back as the same value', fc.jsonValue({ maxDepth: 3 }), (value) => {
    const wellFormed: unknown = JSON.parse(
      JSON.stringify(value)
        .toWellFormed()
        .replaceAll(/\\u[dD][89a-fA-F]../g, ''),
    )
    expect(canonicalText(JSON.parse(canonicalText(wellFormed)))).toBe(canonicalText(wellFormed))
  })
})

describe('the id of a statement is the hash of what it says', () => {
  test('the hash is SHA-256 of the canonical UTF-8 bytes', () => {
    // printf '{}' | sha256sum
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })

  test('the order in which properties were written does not matter', () => {
    expect(contentHash({ b: 1, a: 2 })).toBe(contentHash({ a: 2, b: 1 }))
  })

  test('the same statement has the same id wherever it was made', () => {
    expect(reported('A1', { percent: 50 }).id).toBe(reported('A1', { percent: 50 }).id)
    expect(reported('A1', { percent: 50 }).id).not.toBe(reported('A1', { percent: 51 }).id)
  })

  test('a statement changed after it was made is not genuine', () => {
    const update = reported('A1', { percent: 50 })
    expect(isGenuine(update)).toBe(true)
    expect(isGenuine({ ...update, percent: 51 })).toBe(false)
  })

  test('making a statement adds nothing but its id', () => {
    const { id, ...body } = reported('A1', { percent: 50 })
    expect(mintUpdate(body)).toEqual({ ...body, id })
    expect(id).toMatch(/^[0-9a-f]{64}$/)
  })
})
