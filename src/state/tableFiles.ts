import type { TableFile } from '#exchange/table/writeTable.ts'
import type { Say } from '#i18n/say.ts'

/** Makes a workbook of a table; what writes it is fetched when the first one is asked for. */
export async function tableWorkbook(say: Say, table: TableFile): Promise<Blob> {
  const { writeTable } = await import('#exchange/table/writeTable.ts')
  return writeTable(say, say('file.about'), table)
}
