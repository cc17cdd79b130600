import type { Say } from '#i18n/say.ts'
import type { PackDocument } from '#telling/packDocument.ts'
import type { PackPicture } from './picture.ts'

/** The forms in which a meeting pack leaves the browser, by the ending of the file's name. */
export const PACK_FORMATS = ['docx', 'xlsx'] as const
export type PackFormat = (typeof PACK_FORMATS)[number]

/** Makes the file; what writes it is fetched when the first one is asked for. */
export async function writePack(
  say: Say,
  pack: PackDocument,
  format: PackFormat,
  /** Charts for the document; a workbook has none. */
  pictures: readonly PackPicture[] = [],
): Promise<Blob> {
  if (format === 'docx') return (await import('./writeWord.ts')).writeWord(say, pack, pictures)
  return (await import('./writeWorkbook.ts')).writeWorkbook(say, pack)
}
