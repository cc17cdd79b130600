/** Hands a text to the reader as a file. */
export function saveText(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has been handed over by then; released at once, some browsers lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
