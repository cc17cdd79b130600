import type { SectionName } from '#telling/packSections.ts'

/** A chart of the pack, under the title of its section or in a cell that names it. */
export interface PackPicture {
  readonly at: SectionName | { readonly cell: string }
  readonly png: Uint8Array<ArrayBuffer>
  /** What it shows, for those who do not see it. */
  readonly text: string
}

/** The pixels of a PNG, from its header (ISO/IEC 15948, 11.2.2). */
export function sizeOfPng(png: Uint8Array<ArrayBuffer>): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
