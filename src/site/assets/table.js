/** Lets a reader sort and search a table that is complete without it. */
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0]
  const lang = document.documentElement.lang
  const collator = new Intl.Collator(lang, { numeric: true })
  const rows = [...body.rows]
  const valueOf = (row, index) => {
    const cell = row.cells[index]
    const { value } = cell.dataset
    return value === undefined ? cell.textContent.trim() : value === '' ? undefined : Number(value)
  }
  const compare = (a, b) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return typeof a === 'number' ? a - b : collator.compare(a, b)
  }
  for (const [index, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') === 'ascending'
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending')
      const way = isUp ? -1 : 1
      const empty = (row) => valueOf(row, index) === undefined
      const sorted = rows.toSorted(
        (a, b) => Number(empty(a)) - Number(empty(b)) || way * compare(valueOf(a, index), valueOf(b, index)),
      )
      body.append(...sorted)
    })
  }
  const folded = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\u0640\u2066-\u2069]/gu, '')
      .replace(/ة/gu, 'ه')
      .replace(/ى/gu, 'ي')
  const texts = new Map(rows.map((row) => [row, folded(row.textContent)]))
  const label = document.createElement('label')
  const field = document.createElement('input')
  const found = document.createElement('output')
  field.type = 'search'
  label.className = 'filter'
  label.append(`${table.dataset.filter} `, field)
  table.before(label, found)
  field.addEventListener('input', () => {
    const words = folded(field.value).split(/\s+/u).filter(Boolean)
    for (const row of rows) row.hidden = !words.every((word) => texts.get(row).includes(word))
    const count = rows.filter((row) => !row.hidden).length
    found.textContent =
      words.length > 0
        ? `${table.dataset.found} ${new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang).format(count)}`
        : ''
  })
}
