import { describe, expect, test } from 'vitest'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import type { KeyId } from '#domain/plan/ids.ts'
import { fromHex } from '#exchange/report/bytesText.ts'
import { isSignedBy, keyFromCopy, makeKey, sign } from '#exchange/report/keys.ts'
import { readReportFile, writeReportFile } from '#exchange/report/reportFile.ts'
import { turnedBits } from '../../fixtures/turnedBits.ts'
import { actionId, anAction, aPlan, day, institutionId, period } from '../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction()] })
const MOI = institutionId('MOI')
const owner = { strategy: plan.strategy, institution: MOI }
const draft = {
  ...emptyDraft(MOI, period('2025-Q1')),
  actions: { [actionId('A1')]: { state: 'in_progress', percent: 40 } as const },
}
const entries = entriesOf({ draft, plan, said: day('2025-04-20'), lang: 'en', before: [] }, { kind: 'own', seq: 3 })
const AT = { carries: 'report', seq: 3, previous: 'f'.repeat(64) } as const
const { made: key } = await makeKey(owner, undefined)
const { made: other } = await makeKey(owner, undefined)
const { bytes: file, digest } = await writeReportFile(AT, entries, key)

interface Envelope {
  payload: string
  signatures: { keyid: string; sig: string }[]
  [other: string]: unknown
}
const envelopeOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Envelope
const faultOf = async (bytes: Uint8Array) => {
  const read = await readReportFile(bytes)
  return read.ok ? 'taken' : read.fault
}
const changed = (change: (envelope: Envelope) => void) => {
  const envelope = envelopeOf(file)
  change(envelope)
  return new TextEncoder().encode(JSON.stringify(envelope))
}
/** The file under the name of another key. */
const renamed = (keyid: string) =>
  changed((envelope) => (envelope.signatures = envelope.signatures.map((signature) => ({ ...signature, keyid }))))
const keyWithCopy = async (passphrase: string) => {
  const { made, copy } = await makeKey(owner, passphrase)
  if (!copy) throw new Error('a copy was asked for')
  return { made, copy }
}

describe('a signed file', () => {
  test('tells which key signed it, its digest and the report before it', async () => {
    expect(await readReportFile(file)).toMatchObject({
      ok: true,
      file: { key: key.key, seq: 3, digest, previous: 'f'.repeat(64) },
    })
    const read = await readReportFile(file)
    expect(read.ok && read.file.entries.map(({ arrival }) => arrival)).toEqual(
      entries.map(() => ({ kind: 'filed', signer: 'MOI', seq: 3, key: key.key })),
    )
  })

  test('is the same for the same report and the same key', async () => {
    expect((await writeReportFile(AT, entries, key)).bytes).toEqual(file)
  })

  test('under the name of another key is refused', async () => {
    const forged = await writeReportFile(AT, entries, other)
    const { signatures } = envelopeOf(forged.bytes)
    const swapped = signatures.map((signature) => ({ ...signature, keyid: key.key }))
    expect(await faultOf(changed((envelope) => (envelope.signatures = swapped)))).toBe('wrongSignature')
  })

  test('with the signature of another file is refused', async () => {
    const { signatures } = envelopeOf((await writeReportFile({ ...AT, seq: 4 }, entries, key)).bytes)
    expect(await faultOf(changed((envelope) => (envelope.signatures = signatures)))).toBe('wrongSignature')
  })

  test('taken for an answer is refused: the kind of file is signed too', async () => {
    const answer = 'application/vnd.athar.response+json'
    expect(await faultOf(changed((envelope) => (envelope['payloadType'] = answer)))).toBe('wrongSignature')
  })

  test('without its signature is a file that nobody signed, and says so', async () => {
    const read = await readReportFile(changed((envelope) => (envelope.signatures = [])))
    expect(read.ok && read.file.key).toBeUndefined()
    expect(read.ok).toBe(true)
  })

  test('with two signatures, or one of no key, is refused', async () => {
    const twice = changed((envelope) => envelope.signatures.push(...envelope.signatures))
    expect(await faultOf(twice)).toBe('notEnvelope')
    expect(await faultOf(renamed('0'.repeat(64)))).toBe('wrongSignature')
    expect(await faultOf(renamed('Athar'))).toBe('notEnvelope')
  })

  test('with one bit turned anywhere is refused, or says exactly the same', async () => {
    expect(await turnedBits(file)).toEqual([])
  })
})

describe('signatures are those of RFC 8032', () => {
  const vectors = [
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ] as const

  test.each(vectors)('%s signed %s', async (name, message, signature) => {
    expect(await isSignedBy(name as KeyId, fromHex(signature), fromHex(message))).toBe(true)
    expect(await isSignedBy(name as KeyId, fromHex(signature), fromHex(`${message}00`))).toBe(false)
  })

  test('a second number for the same signature, one group order higher, is none', async () => {
    const [name, message, signature] = vectors[1]
    const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n
    const half = fromHex(signature.slice(64)).toReversed()
    const raised = half.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + ORDER
    const bytes = fromHex(raised.toString(16).padStart(64, '0')).toReversed()
    const forged = Uint8Array.from([...fromHex(signature.slice(0, 64)), ...bytes])
    expect(await isSignedBy(name as KeyId, forged, fromHex(message))).toBe(false)
  })

  test('cut short, or under a name that is no point, it is none', async () => {
    const [name, message, signature] = vectors[1]
    expect(await isSignedBy(name as KeyId, fromHex(signature.slice(2)), fromHex(message))).toBe(false)
    expect(await isSignedBy('f'.repeat(64) as KeyId, fromHex(signature), fromHex(message))).toBe(false)
  })
})

describe('a key', () => {
  test('never leaves the browser again', async () => {
    const { made } = await makeKey(owner, 'nine brown camels')
    for (const { pair } of [key, made]) {
      expect(pair.privateKey.extractable).toBe(false)
      await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow(/./u)
    }
  })

  test('comes back from its copy with its passphrase, written in any form, and signs as before', async () => {
    const { made, copy } = await keyWithCopy('تسعة جمال ﻻ')
    const read = await keyFromCopy(copy, 'تسعة جمال لا')
    if (!read.ok) throw new Error(read.fault)
    expect(read).toMatchObject({ owner, opened: { key: made.key } })
    const bytes = new TextEncoder().encode('said')
    expect(await sign(read.opened, bytes)).toEqual(await sign(made, bytes))
    expect(read.opened.pair.privateKey.extractable).toBe(false)
  })

  test('does not come back with another passphrase, from a copy made to be another’s, or from something else', async () => {
    const { copy } = await keyWithCopy('nine brown camels')
    expect(await keyFromCopy(copy, 'nine brown camel')).toEqual({ ok: false, fault: 'wrongPassphrase' })
    const taken = new TextEncoder().encode(new TextDecoder().decode(copy).replace('"MOI"', '"MOJ"'))
    expect(await keyFromCopy(taken, 'nine brown camels')).toEqual({ ok: false, fault: 'wrongPassphrase' })
    expect(await keyFromCopy(file, 'nine brown camels')).toEqual({ ok: false, fault: 'notKey' })
    expect(new TextDecoder().decode(copy)).not.toMatch(/camels/u)
  })
})
