/**
 * Tells how far below the top of the page an element begins, in CSS pixels: at once, and whenever the element or the
 * page has another size, since whatever moves the element makes the page longer or shorter. Returns what ends it.
 */
export function watchPlace(element: Element, onPlace: (top: number) => void): () => void {
  const tell = () => onPlace(element.getBoundingClientRect().top + window.scrollY)
  const observer = new ResizeObserver(tell)
  observer.observe(document.body)
  observer.observe(element)
  tell()
  return () => observer.disconnect()
}
