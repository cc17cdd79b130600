import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { shippedDoc, siteOf } from '../../fixtures/released.ts'

interface Distribution {
  readonly 'dcat:downloadURL': { readonly '@id': string }
  readonly 'dcat:byteSize': number
  readonly 'spdx:checksum': { readonly 'spdx:checksumValue': string }
}

test('catalogues are told of every file of the data: where it is, how long, and by what it can be checked', async () => {
  const files = await siteOf(await shippedDoc('kuwait'))
  const catalogue = JSON.parse(String(files.get('data/catalogue.jsonld'))) as {
    readonly 'dcat:distribution': readonly Distribution[]
    readonly 'dct:title': readonly { readonly '@language': string }[]
  }
  expect(catalogue['dct:title'].map((side) => side['@language']).toSorted()).toEqual(['ar', 'en'])
  const told = new Map(catalogue['dcat:distribution'].map((each) => [each['dcat:downloadURL']['@id'], each]))
  const there = [...files.keys()].filter((path) => path.startsWith('data/') && !path.endsWith('.jsonld'))
  expect([...told.keys()].toSorted()).toEqual(there.map((path) => path.replace('data/', '')).toSorted())
  for (const [name, { 'dcat:byteSize': bytes, 'spdx:checksum': checksum }] of told) {
    const content = Buffer.from(String(files.get(`data/${name}`)))
    expect(content, name).toHaveLength(bytes)
    expect(checksum['spdx:checksumValue'], name).toBe(createHash('sha256').update(content).digest('hex'))
  }
})
