export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Hands a file to the reader's browser, without a server. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
