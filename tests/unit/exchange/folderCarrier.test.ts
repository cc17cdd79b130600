import { beforeEach, describe, expect, test } from 'vitest'
import { folderCarrier } from '#exchange/carry/folderCarrier.ts'
import { fakeFolder } from '../../fixtures/folder.ts'
import type { FakeFolder } from '../../fixtures/folder.ts'
import { institutionId } from '../../fixtures/plan.ts'

const FIO = institutionId('FIO')
const bytes = (text: string) => new TextEncoder().encode(text)
let root: FakeFolder
let fio: FakeFolder
const put = (folder: FakeFolder, name: string, text: string) =>
  folder.files.set(name, { bytes: bytes(text), lastModified: 7 })
const textIn = (folder: FakeFolder, name: string) => new TextDecoder().decode(folder.files.get(name)?.bytes)
const waiting = async () =>
  Promise.all(
    (await folderCarrier(root.handle).waiting()).map(async ({ path, stamp, open }) => [
      path,
      stamp,
      await (await open()).text(),
    ]),
  )

beforeEach(() => {
  root = fakeFolder()
  fio = fakeFolder('fio')
  root.folders.set('fio', fio)
})

describe('a folder is looked into', () => {
  test('with its folders, for files of Athar alone, in the order of their paths', async () => {
    put(root, 'b.athar', 'second')
    put(root, 'notes.txt', 'no')
    put(root, 'half.athar.crswap', 'no')
    put(fio, 'a.athar', 'third')
    put(root, 'a.athar', 'first')
    const deeper = fakeFolder('deeper')
    put(deeper, 'c.athar', 'no')
    fio.folders.set('deeper', deeper)
    expect(await waiting()).toEqual([
      ['a.athar', '7 5', 'first'],
      ['b.athar', '7 6', 'second'],
      ['fio/a.athar', '7 5', 'third'],
    ])
  })

  test('and a file that was changed has another stamp', async () => {
    put(root, 'a.athar', 'half')
    const [[, before] = []] = await waiting()
    root.files.set('a.athar', { bytes: bytes('whole'), lastModified: 8 })
    const [[, after] = []] = await waiting()
    expect([before, after]).toEqual(['7 4', '8 5'])
  })
})

describe('a file is laid down', () => {
  const send = (name: string, text: string, to?: typeof FIO) =>
    folderCarrier(root.handle).send({ name, bytes: bytes(text), ...(to && { to }) })

  test('in the folder of the institution it is for, or where there is none in the folder itself', async () => {
    await send('answer.athar', 'to FIO', FIO)
    await send('report.athar', 'to the secretariat')
    await send('other.athar', 'to MOI', institutionId('MOI'))
    expect([textIn(fio, 'answer.athar'), textIn(root, 'report.athar'), textIn(root, 'other.athar')]).toEqual([
      'to FIO',
      'to the secretariat',
      'to MOI',
    ])
  })

  test('over no other file, and not twice', async () => {
    put(root, 'report.athar', 'of another browser')
    await send('Report.athar', 'mine')
    await send('Report.athar', 'mine')
    expect([...root.files.keys()]).toEqual(['report.athar', 'Report (2).athar'])
    expect([textIn(root, 'report.athar'), textIn(root, 'Report (2).athar')]).toEqual(['of another browser', 'mine'])
  })

  test('whole or not at all, and says so', async () => {
    root.isFull = true
    await expect(send('report.athar', 'mine')).rejects.toThrow('full')
    expect(root.files.size).toBe(0)
  })
})
