import { describe, expect, test } from 'vitest'
import type { KeyId } from '#domain/plan/ids.ts'
import { fromHex, toHex } from '#exchange/report/bytesText.ts'
import { isSignedBy } from '#exchange/report/keys.ts'

/**
 * Vectors 1 to 29 of Project Wycheproof for verifying Ed25519 (C2SP/wycheproof, `ed25519_test.json`), and two classes of
 * its others made from the first of them.
 */
const KEY = '7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa' as KeyId
const isSigned = (message: string, signature: string) => isSignedBy(KEY, fromHex(signature), fromHex(message))

/** Message and signature. */
const VALID: readonly (readonly [string, string])[] = [
  [
    '',
    'd4fbdb52bfa726b44d1786a8c0d171c3e62ca83c9e5bbe63de0bb2483f8fd6cc1429ab72cafc41ab56af02ff8fcc43b99bfe4c7ae940f60f38ebaa9d311c4007',
  ],
  [
    '78',
    'd80737358ede548acb173ef7e0399f83392fe8125b2ce877de7975d8b726ef5b1e76632280ee38afad12125ea44b961bf92f1178c9fa819d020869975bcbe109',
  ],
  [
    '54657374',
    '7c38e026f29e14aabd059a0f2db8b0cd783040609a8be684db12f82a27774ab07a9155711ecfaf7f99f277bad0c6ae7e39d4eef676573336a5c51eb6f946b30d',
  ],
  [
    '48656c6c6f',
    '1c1ad976cbaae3b31dee07971cf92c928ce2091a85f5899f5e11ecec90fc9f8e93df18c5037ec9b29c07195ad284e63d548cd0a6fe358cc775bd6c1608d2c905',
  ],
  [
    '313233343030',
    '657c1492402ab5ce03e2c3a7f0384d051b9cf3570f1207fc78c1bcc98c281c2bf0cf5b3a289976458a1be6277a5055545253b45b07dcc1abd96c8b989c00f301',
  ],
  [
    '000000000000000000000000',
    'd46543bfb892f84ec124dcdfc847034c19363bf3fc2fa89b1267833a14856e52e60736918783f950b6f1dd8d40dc343247cd43ce054c2d68ef974f7ed0f3c60f',
  ],
  [
    '61'.repeat(65),
    '879350045543bc14ed2c08939b68c30d22251d83e018cacbaf0c9d7a48db577e80bdf76ce99e5926762bc13b7b3483260a5ef63d07e34b58eb9c14621ac92f00',
  ],
  [
    Array.from({ length: 65 }, (_, place) => (0x20 + place).toString(16)).join(''),
    '7bdc3f9919a05f1d5db4a3ada896094f6871c1f37afc75db82ec3147d84d6f237b7e5ecc26b59cfea0c7eaf1052dc427b0f724615be9c3d3e01356c65b9b5109',
  ],
  [
    'ff'.repeat(16),
    '5dbd7360e55aa38e855d6ad48c34bd35b7871628508906861a7c4776765ed7d1e13d910faabd689ec8618b78295c8ab8f0e19c8b4b43eb8685778499e943ae04',
  ],
]

/** Order of the group, and the prime of the field, little-endian. */
const ORDER = 'edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010'
const PRIME = `ed${'ff'.repeat(30)}7f`
const ZERO = '00'.repeat(32)
const ONE = `01${'00'.repeat(31)}`
const BELOW_ORDER = `ec${ORDER.slice(2)}`

describe('a signature', () => {
  test.each(VALID.map(([message, signature], place) => [place + 1, message, signature] as const))(
    'that is sound is one (vector %d)',
    async (_, message, signature) => {
      expect(await isSigned(message, signature)).toBe(true)
    },
  )

  const special = [ZERO, ONE, ORDER, PRIME].flatMap((r) => [ZERO, ONE, BELOW_ORDER, ORDER, PRIME].map((s) => r + s))
  test.each(special.map((signature, place) => [place + 10, signature] as const))(
    'of special values is none (vector %d)',
    async (_, signature) => {
      expect(await isSigned('3f', signature)).toBe(false)
    },
  )

  test.each(VALID)('of %j cut off anywhere, or with more behind it, is none', async (message, signature) => {
    for (let length = 0; length < signature.length; length += 2)
      expect(await isSigned(message, signature.slice(0, length))).toBe(false)
    for (const more of ['00', '2020', ZERO]) expect(await isSigned(message, signature + more)).toBe(false)
  })

  test.each(VALID)(
    'of %j whose second half was raised by the order of the group is none',
    async (message, signature) => {
      const raised = toLittleEndian(ofLittleEndian(signature.slice(64)) + ofLittleEndian(ORDER))
      expect(await isSigned(message, signature.slice(0, 64) + raised)).toBe(false)
    },
  )
})

/** The same bytes from the last to the first. */
const turned = (hex: string) => toHex(fromHex(hex).toReversed())
const ofLittleEndian = (hex: string) => BigInt(`0x${turned(hex)}`)
const toLittleEndian = (value: bigint) => turned(value.toString(16).padStart(64, '0'))
