import type { FileIdentity } from '../save/fileIdentity.ts'
import { CSV_TYPE, saveFile } from '../save/saveFile.ts'
import { chartImage } from './chartImage.ts'
import type { ChartFile } from './ChartFrame.tsx'
import type { ChartTable } from './chartTable.ts'
import { toCsv } from './csv.ts'
import type { ChartImage } from './imageDocument.ts'

export type ChartFormat = 'png' | 'svg' | 'csv'

/** A drawing before it says whose figures it shows. */
export type BareImage = Omit<ChartImage, 'lines' | 'mark'>

/** Saves a chart as a file; false where the browser cannot make one, or a picture is asked for and there is no drawing. */
export async function saveChart(
  format: ChartFormat,
  file: ChartFile,
  {
    table,
    image,
    identityOf,
  }: { table: ChartTable; image: BareImage | undefined; identityOf: () => Promise<FileIdentity> },
): Promise<boolean> {
  const identity = await identityOf()
  const made =
    format === 'csv'
      ? new Blob([toCsv(table, identity.columns(file))], { type: CSV_TYPE })
      : image && (await chartImage({ ...image, lines: identity.lines(file), mark: identity.mark }, format))
  if (!made) return false
  saveFile(made, `${file.name}.${format}`)
  return true
}
