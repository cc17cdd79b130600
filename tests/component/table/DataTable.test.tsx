import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { WorkbookContext } from '../../../src/ui/save/tableFiles.ts'
import type { SavedTable } from '../../../src/ui/save/tableFiles.ts'
import { FileIdentityContext } from '#ui/save/fileIdentity.ts'
import { usualArrangement } from '#ui/table/arrangement.ts'
import { COLUMNS, drawTable, TableIn, work } from './people.tsx'
import type { Work } from './people.tsx'

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const header = (name: string) => screen.getByRole('columnheader', { name })
const sortButton = (name: string) => screen.getByRole('button', { name })
const AS_USUAL = usualArrangement(COLUMNS)

const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true })
const foot = () => screen.getByRole('row', { name: /^Total/ })

const BY_OWNER = {
  id: 'owner',
  label: 'Lead',
  keyOf: (row: Work) => row.owner,
  heading: (key: string) => `Ministry of ${key}`,
}

describe('sorting', () => {
  test('a click on a header sorts the rows, a second one turns them round, a third gives the first order back', async () => {
    const user = userEvent.setup()
    const rows = [work('b'), work('c'), work('a')]
    drawTable({ rows })
    expect(header('Action')).toHaveAttribute('aria-sort', 'none')
    await user.click(sortButton('Action'))
    expect(names()).toEqual(['a', 'b', 'c', 'Total'])
    expect(header('Action')).toHaveAttribute('aria-sort', 'ascending')
    await user.click(sortButton('Action'))
    expect(names()).toEqual(['c', 'b', 'a', 'Total'])
    expect(header('Action')).toHaveAttribute('aria-sort', 'descending')
    await user.click(sortButton('Action'))
    expect(names()).toEqual(['b', 'c', 'a', 'Total'])
  })

  test('figures are ordered by size, and a missing figure is last in both directions', async () => {
    const user = userEvent.setup()
    drawTable({ rows: [work('none'), work('forty', '', 40), work('nine', '', 9)] })
    await user.click(sortButton('Done'))
    expect(names()).toEqual(['nine', 'forty', 'none', 'Total'])
    await user.click(sortButton('Done'))
    expect(names()).toEqual(['forty', 'nine', 'none', 'Total'])
  })

  test('Shift adds a second sort key that breaks ties', async () => {
    const user = userEvent.setup()
    drawTable({ rows: [work('a', 'Justice', 1), work('b', 'Interior', 5), work('c', 'Interior', 3)] })
    await user.click(sortButton('Lead'))
    await user.keyboard('{Shift>}')
    await user.click(sortButton('Done'))
    await user.keyboard('{/Shift}')
    expect(names()).toEqual(['c', 'b', 'a', 'Total'])
    expect(header('Done sort key 2, ascending')).toBeInTheDocument()
  })

  test('a sort key in the address that names no column is ignored', () => {
    drawTable({ sort: [{ id: 'gone', desc: true }], rows: [work('b'), work('a')] })
    expect(names()).toEqual(['b', 'a', 'Total'])
  })

  test('Arabic text is ordered as Arabic readers order it', async () => {
    const user = userEvent.setup()
    drawTable({ rows: ['ياء', 'باء', 'ألف', 'جيم'].map((name, done) => work(name, 'Justice', done)) }, 'ar')
    await user.click(sortButton('Action'))
    expect(names()).toEqual(['ألف', 'باء', 'جيم', 'ياء', 'المجموع'])
    expect(screen.getByRole('status')).toHaveTextContent('4 صفوف')
  })
})

describe('searching', () => {
  test('a search keeps the rows that contain every word, and says how many of how many', () => {
    drawTable({ search: 'INTERIOR shelter' })
    expect(names()).toEqual(['Open a shelter', 'Total of rows shown'])
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 rows')
  })

  test('the totals are of exactly the rows shown', () => {
    const { unmount } = drawTable()
    expect(within(foot()).getByText('49')).toBeInTheDocument()
    unmount()
    drawTable({ search: 'judges' })
    expect(within(foot()).getByText('40')).toBeInTheDocument()
  })

  test('a search without a match says so, and an empty table says what the page gives it to say', () => {
    const { unmount } = drawTable({ search: 'zebra' })
    expect(screen.getByRole('cell')).toHaveTextContent('No row contains “zebra”.')
    unmount()
    drawTable({ rows: [] })
    expect(screen.getByRole('cell')).toHaveTextContent('Nothing here')
    expect(screen.getByRole('status')).toHaveTextContent('No rows')
  })
})

describe('columns', () => {
  test('a column can be put away and brought back; the column that names the rows cannot', async () => {
    const user = userEvent.setup()
    drawTable()
    expect(screen.queryByRole('checkbox', { name: 'Action', hidden: true })).toBeNull()
    expect(box('Code')).not.toBeChecked()
    await user.click(box('Lead'))
    await user.click(box('Code'))
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Action', 'Done', 'Code'])
    await user.click(screen.getByRole('button', { name: 'Usual columns', hidden: true }))
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Action', 'Lead', 'Done'])
  })
})

describe('columns as a reader arranges them', () => {
  const heads = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent)
  const button = (name: string) => screen.getByRole('button', { name, hidden: true })

  test('are moved one place at a press, behind the one that names the rows; how far is told', async () => {
    const user = userEvent.setup()
    drawTable({ arrangement: { ...AS_USUAL, hidden: [] } })
    expect(heads()).toEqual(['Action', 'Lead', 'Done', 'Code'])
    await user.click(button('Move Code forward'))
    expect(heads()).toEqual(['Action', 'Lead', 'Code', 'Done'])
    expect(screen.getByText('Code is column 3 of 4.')).toBeInTheDocument()
    await user.click(button('Move Code forward'))
    expect(button('Move Code forward')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Move Code forward'))
    expect(heads()).toEqual(['Action', 'Code', 'Lead', 'Done'])
    expect(screen.queryByRole('button', { name: 'Move Action back', hidden: true })).toBeNull()
  })

  test('stand first where they are to stay in view', async () => {
    const user = userEvent.setup()
    drawTable()
    await user.click(button('Keep Done in view'))
    expect(heads()).toEqual(['Action', 'Done', 'Lead'])
    expect(screen.getByRole('columnheader', { name: 'Done' })).toHaveAttribute('data-pinned')
    await user.click(button('Keep Done in view'))
    expect(heads()).toEqual(['Action', 'Lead', 'Done'])
  })

  test('are as wide as chosen, within limits; the usual ones are back at a press', async () => {
    const user = userEvent.setup()
    drawTable({ arrangement: { ...AS_USUAL, widths: { name: 300, owner: 620, done: 80 } } })
    const width = (name: string) => screen.getByRole('columnheader', { name }).style.inlineSize
    expect(screen.getByRole('table').style.inlineSize).toBe('1000px')
    expect(width('Lead')).toBe('620px')
    await user.click(button('Usual columns'))
    expect(width('Lead')).toBe('')
    expect(screen.getByRole('table').style.inlineSize).toBe('')
  })
})

describe('columns in which every row says the same', () => {
  const ROWS_ALIKE = ['Train judges', 'Open a shelter', 'Amend the law', 'Open a hotline'].map((name, done) =>
    work(name, 'Justice', done),
  )
  const heads = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent)

  test('are told in one line, and shown at a press', async () => {
    const user = userEvent.setup()
    drawTable({ rows: ROWS_ALIKE })
    expect(heads()).toEqual(['Action', 'Done'])
    expect(screen.getByText(/The same in every row: Lead: Justice\./)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show these columns' }))
    expect(heads()).toEqual(['Action', 'Lead', 'Done'])
    await user.click(screen.getByRole('button', { name: 'Fold these columns' }))
    expect(heads()).toEqual(['Action', 'Done'])
  })

  test('stay where any row has a drawing, though the first has none', () => {
    const drawnOnce = COLUMNS.map((column) =>
      column.id === 'owner'
        ? { ...column, text: () => '', cell: ({ name }: Work) => (name === 'Amend the law' ? <i>drawn</i> : null) }
        : column,
    )
    drawTable({ rows: ROWS_ALIKE, columns: drawnOnce })
    expect(heads()).toEqual(['Action', 'Lead', 'Done'])
  })

  test('are folded where they have a total and nothing to add up', () => {
    drawTable({ rows: ROWS_ALIKE.map(({ name }) => work(name)) })
    expect(heads()).toEqual(['Action'])
    expect(screen.getByText(/Lead: Justice; Done: –\./)).toBeInTheDocument()
  })

  test('stay where the reader orders rows by them, where they open more, and in a short table', () => {
    drawTable({ rows: ROWS_ALIKE, sort: [{ id: 'owner', desc: false }] })
    expect(heads()).toEqual(['Action', 'Lead', 'Done'])
    cleanup()
    const opening = COLUMNS.map((column) => (column.id === 'owner' ? { ...column, isOpening: true as const } : column))
    drawTable({ rows: ROWS_ALIKE, columns: opening })
    expect(heads()).toEqual(['Action', 'Lead', 'Done'])
    cleanup()
    // A column that is usually not shown is there because somebody asked for it.
    drawTable({
      rows: ['north', 'south', 'coast', 'plain'].map((name, done) => work(name, 'Justice', done)),
      arrangement: { ...AS_USUAL, hidden: [] },
    })
    expect(heads()).toEqual(['Action', 'Done', 'Code'])
    cleanup()
    drawTable({ rows: ROWS_ALIKE.slice(0, 3) })
    expect(heads()).toEqual(['Action', 'Lead', 'Done'])
  })
})

describe('groups', () => {
  const firstRows = () =>
    screen
      .getAllByRole('rowgroup')
      .slice(1, -1)
      .map((group) => within(group).getAllByRole('rowheader')[1]?.textContent)

  test('a group stands before another by its rank; without one by its heading', () => {
    drawTable({ group: BY_OWNER })
    expect(firstRows()).toEqual(['Open a shelter', 'Train judges'])
    cleanup()
    drawTable({ group: { ...BY_OWNER, rankOf: (rows) => -rows.length } })
    expect(firstRows()).toEqual(['Train judges', 'Open a shelter'])
  })

  test('groups follow the order that a reader chooses: the group of the first row is first', () => {
    const rankOf = () => 0
    drawTable({ group: { ...BY_OWNER, rankOf }, sort: [{ id: 'done', desc: true }] })
    expect(firstRows()).toEqual(['Train judges', 'Open a shelter'])
    cleanup()
    drawTable({ group: { ...BY_OWNER, rankOf }, sort: [{ id: 'done', desc: false }] })
    expect(firstRows()).toEqual(['Open a shelter', 'Train judges'])
  })

  test('rows stand under the heading of their group', () => {
    drawTable({ group: BY_OWNER })
    const groups = screen.getAllByRole('rowgroup').slice(1, -1)
    expect(groups.map((group) => within(group).getAllByRole('rowheader').at(-1)?.textContent)).toEqual([
      'Open a shelter',
      'Amend the law',
    ])
    expect(screen.getByText('Ministry of Justice').closest('th')).toHaveAttribute('scope', 'rowgroup')
    expect(screen.getByText('2 rows')).toBeInTheDocument()
  })

  test('a group is folded and unfolded from the keyboard; the totals keep its rows', async () => {
    const user = userEvent.setup()
    drawTable({ group: BY_OWNER })
    const fold = screen.getByRole('button', { name: 'Ministry of Justice' })
    fold.focus()
    await user.keyboard('{Enter}')
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('Train judges')).toBeNull()
    expect(within(foot()).getByText('49')).toBeInTheDocument()
    await user.keyboard(' ')
    expect(screen.getByText('Train judges')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Collapse all' }))
    expect(screen.queryByText('Open a shelter')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Expand all' }))
    expect(screen.getByText('Open a shelter')).toBeInTheDocument()
  })
})

describe('long tables', () => {
  const many = Array.from({ length: 1000 }, (_, index) => work(`Action ${index + 1}`, 'Justice', index))

  test('of a thousand rows only a window is drawn, and assistive technology still hears of all', () => {
    drawTable({ rows: many })
    const lines = screen.getAllByRole('row')
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.length).toBeLessThan(60)
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '1002')
    expect(screen.getByRole('row', { name: /^Action 1 / })).toHaveAttribute('aria-rowindex', '2')
    expect(foot()).toHaveAttribute('aria-rowindex', '1002')
  })

  test('a reader with a keyboard gets past it in one press', async () => {
    const user = userEvent.setup()
    drawTable({ rows: many })
    await user.click(screen.getByRole('button', { name: 'Skip the table' }))
    const here = document.activeElement
    expect(here?.compareDocumentPosition(screen.getByRole('table')) ?? 0).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    expect(screen.getByRole('table').contains(here)).toBe(false)
  })

  test('a long table sorts as a short one does, numbers inside text by value', () => {
    drawTable({ rows: many.toReversed(), sort: [{ id: 'name', desc: false }] })
    expect(names().slice(0, 3)).toEqual(['Action 1', 'Action 2', 'Action 3'])
  })

  test('a short table is drawn whole, without row numbers', () => {
    drawTable({ rows: many.slice(0, 200) })
    expect(screen.getAllByRole('row')).toHaveLength(202)
    expect(screen.getByRole('table')).not.toHaveAttribute('aria-rowcount')
    expect(screen.queryByRole('button', { name: 'Skip the table' })).toBeNull()
  })
})

test('the file saved holds the view: visible columns, present order, and the group', async () => {
  const user = userEvent.setup()
  const saved: Blob[] = []
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} })
  drawTable({
    group: { ...BY_OWNER, id: 'lead' },
    arrangement: { ...AS_USUAL, hidden: ['owner', 'code'], order: ['done', 'name'] },
    sort: [{ id: 'name', desc: false }],
    columns: COLUMNS,
  })
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(clicked).toHaveBeenCalledOnce()
  const bytes = Array.from(new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer()))
  expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(Uint8Array.from(bytes)).trim().split('\r\n')).toEqual([
    'Lead,Action,Done',
    'Ministry of Justice,Amend the law,',
    'Ministry of Justice,Train judges,40 %',
    'Ministry of Interior,Open a shelter,9 %',
  ])
  vi.unstubAllGlobals()
})

test('a workbook is offered where there is something that makes one, and holds numbers as numbers', async () => {
  const user = userEvent.setup()
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} })
  const asked: SavedTable[] = []
  const share = [{ header: 'Done (%)', text: () => '40.5', isNumber: true as const }]
  const columns = COLUMNS.map((column) => (column.id === 'done' ? { ...column, inFile: share } : column))
  const make = (table: SavedTable) => {
    asked.push(table)
    return Promise.resolve(new Blob())
  }
  render(
    <WorkbookContext value={make}>
      <TableIn columns={columns} />
    </WorkbookContext>,
  )
  await user.click(screen.getByRole('button', { name: 'Save as Excel' }))
  expect(clicked).toHaveBeenCalledOnce()
  expect(asked[0]?.heads).toContain('Done (%)')
  expect(asked[0]?.rows[0]).toContainEqual({ text: '40.5', number: 40.5 })
  vi.unstubAllGlobals()
  clicked.mockRestore()
})

test('the view is copied as cells between tabs, and what would run or begin another cell is disarmed', async () => {
  const user = userEvent.setup()
  const columns = COLUMNS.map((column) =>
    column.id === 'done' ? { ...column, inFile: [{ header: 'Done', text: () => '=1+1\tand\nmore' }] } : column,
  )
  render(<TableIn columns={columns} sort={[{ id: 'name', desc: false }]} />)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Action' }))
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible()
  const [head, first] = (await navigator.clipboard.readText()).split('\n')
  expect(head?.split('\t')).toContain('Done')
  expect(first?.split('\t')).toContain("'=1+1 and more")
})

test('a file that cannot say what it is of is not saved, and the table says why', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click')
  clicked.mockReset().mockImplementation(() => {})
  render(
    <FileIdentityContext value={() => Promise.reject(new Error('offline'))}>
      <TableIn />
    </FileIdentityContext>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(await screen.findByText(/^A part of Athar could not be fetched/)).toBeVisible()
  expect(clicked).not.toHaveBeenCalled()
  clicked.mockRestore()
})
