import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Say } from '#i18n/say.ts'
import { sizeOfPng } from './picture.ts'
import type { PackPicture } from './picture.ts'
import { unmarked } from './unmarked.ts'
import type { PackDocument } from '#telling/packDocument.ts'
import type { PackCell, PackTable } from '#telling/packTable.ts'

/** A4 upright and its margins, in twentieths of a point. */
const SHEET = { width: 11_906, height: 16_838 }
const MARGIN = 1_000
/** What is left for content, in pixels of 1/96 inch: 15 twentieths of a point each. */
const ROOM = Math.floor((SHEET.width - 2 * MARGIN) / 15)
/** How wide a picture in a cell is, in the same pixels. */
const CELL_PICTURE = 72

/**
 * The pack as a document (Office Open XML) in the language of `say`: heads of tables on every sheet, rows whole, pages
 * numbered. In Arabic every paragraph, run and table says that it runs from right to left, which Word does not find out
 * from the letters.
 */
export async function writeWord(say: Say, pack: PackDocument, pictures: readonly PackPicture[] = []): Promise<Blob> {
  const isRtl = say.dir === 'rtl'
  const font = isRtl ? 'Arial' : 'Calibri'
  const run = (text: string, look: { readonly bold?: boolean; readonly size?: number; readonly color?: string } = {}) =>
    new TextRun({ text: unmarked(text), font, rightToLeft: isRtl, ...look })
  const paragraph = (text: string, look: Parameters<typeof run>[1] = {}) =>
    new Paragraph({ bidirectional: isRtl, spacing: { after: 120 }, children: [run(text, look)] })
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], size: number) =>
    new Paragraph({
      heading: level,
      bidirectional: isRtl,
      keepNext: true,
      spacing: { before: 240, after: 120 },
      children: [run(text, { bold: true, size, color: '0B5563' })],
    })

  /** A picture so many pixels wide. */
  const drawn = (of: PackPicture, width: number) => {
    const size = sizeOfPng(of.png)
    const name = `${unmarked(pack.title)} ${pictures.indexOf(of) + 1}`
    return new ImageRun({
      type: 'png',
      data: of.png,
      transformation: { width, height: Math.round((size.height / size.width) * width) },
      altText: { name, title: name, description: unmarked(of.text) },
    })
  }
  const chart = (of: PackPicture) =>
    new Paragraph({ bidirectional: isRtl, spacing: { after: 120 }, children: [drawn(of, ROOM)] })
  const inCells = new Map(pictures.flatMap((of) => (typeof of.at === 'object' ? [[of.at.cell, of] as const] : [])))

  const cell = ({ text, number, picture }: PackCell, width: number, look: 'head' | 'total' | 'plain') => {
    const inCell = picture === undefined ? undefined : inCells.get(picture)
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(look === 'head' && { shading: { type: ShadingType.CLEAR, fill: 'E3EFF0', color: 'auto' } }),
      children: [
        new Paragraph({
          bidirectional: isRtl,
          // Numbers stand at the end of their column, whichever side that is.
          alignment: number === undefined ? AlignmentType.START : AlignmentType.END,
          children: [inCell ? drawn(inCell, CELL_PICTURE) : run(text, { size: 18, bold: look !== 'plain' })],
        }),
      ],
    })
  }

  const table = ({ heads, widths, rows, hasTotal }: PackTable) => {
    const whole = widths.reduce((sum, width) => sum + width, 0)
    const room = SHEET.width - 2 * MARGIN
    const sizes = widths.map((width) => Math.floor((width / whole) * room))
    const row = (cells: readonly PackCell[], look: 'head' | 'total' | 'plain') =>
      new TableRow({
        cantSplit: true,
        tableHeader: look === 'head',
        children: cells.map((each, at) => cell(each, sizes[at] ?? 0, look)),
      })
    return new Table({
      visuallyRightToLeft: isRtl,
      columnWidths: sizes,
      width: { size: room, type: WidthType.DXA },
      rows: [
        row(
          heads.map((text) => ({ text })),
          'head',
        ),
        ...rows.map((cells, at) => row(cells, hasTotal && at === rows.length - 1 ? 'total' : 'plain')),
      ],
    })
  }

  const document = new Document({
    title: unmarked(pack.title),
    creator: 'Athar',
    sections: [
      {
        properties: {
          page: { size: SHEET, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                bidirectional: isRtl,
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    font,
                    rightToLeft: isRtl,
                    size: 16,
                    children: [
                      `${unmarked(pack.lines[0] ?? '')} · `,
                      PageNumber.CURRENT,
                      ' / ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          heading(pack.title, HeadingLevel.HEADING_1, 36),
          ...pack.lines.map((line) => paragraph(line)),
          ...pack.parts.flatMap(({ name, title, paragraphs, table: of }) => [
            heading(title, HeadingLevel.HEADING_2, 26),
            ...paragraphs.map((text) => paragraph(text)),
            ...pictures.filter(({ at }) => at === name).map(chart),
            ...(of ? [table(of.onPaper ?? of), paragraph('')] : []),
          ]),
        ],
      },
    ],
  })
  return await Packer.toBlob(document)
}
