/**
 * Runs a reading of computed styles as if the page were in its light theme, because an image ends in a document. The
 * theme is back before the browser can paint.
 */
export function onPaper<Result>(read: () => Result): Result {
  const root = document.documentElement
  const theme = root.dataset['theme']
  if (theme === undefined) return read()
  delete root.dataset['theme']
  try {
    return read()
  } finally {
    root.dataset['theme'] = theme
  }
}
