import type { Bytes } from '#domain/ledger/figures.ts'

/** The parts of an archive (ZIP, APPNOTE 6.3): its end, an entry of its directory, and the head of a file. */
const END = 0x06054b50
const ENTRY = 0x02014b50
const FILE = 0x04034b50

/**
 * How many bytes the files of an archive unpack to, counted while they are unpacked and no further than `limit`, since what
 * its headers say is not to be believed. Undefined where it is no archive; `Infinity` beyond the limit, or where it has more
 * files or means other than a workbook has.
 */
export async function unpackedSize(bytes: Bytes, limit: number, mostFiles = 200): Promise<number | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const files = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (files > mostFiles) return Infinity
  let size = 0
  for (let file = 0; file < files; file += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    const [method, packed, head] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]
    if (head + 30 > bytes.length || view.getUint32(head, true) !== FILE) return undefined
    const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true)
    const content = bytes.subarray(start, start + packed)
    if (method !== 0 && method !== 8) return Infinity
    const unpacked = method === 0 ? content.length : await inflatedSize(content, limit - size)
    if (unpacked === undefined) return undefined
    size += unpacked
    if (size > limit) return Infinity
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

/** Where the end of the directory begins: last of all, but for a comment of 64 kB at most. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 0x10100; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

async function inflatedSize(packed: Bytes, limit: number): Promise<number | undefined> {
  let size = 0
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const piece: Uint8Array = next.value
      size += piece.length
      if (size > limit) {
        await reader.cancel()
        return Infinity
      }
    }
    return size
  } catch {
    return undefined
  }
}
