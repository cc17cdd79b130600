/**
 * Numbers that stand elsewhere than they are read, in the page as it is drawn: a sign on the wrong side of its digits,
 * digits out of order, or two numbers of one line of right-to-left text whose order is that of the other direction.
 * What is written from left to right by itself (drawings, addresses, words in Latin letters between two numbers) is left
 * alone. Runs in the page.
 */
export function misplacedNumbers(): readonly string[] {
  const NUMBER = /[-−]?[\d٠-٩][\d٠-٩.,٫٬]*\d?[%٪]?/gu
  const isIndic = (text: string) => /[٠-٩]/u.test(text)
  const faults: string[] = []

  const blockOf = (node: Node): Element | undefined => {
    let at = node.parentElement
    while (at && /^(?:inline|contents)/u.test(getComputedStyle(at).display)) at = at.parentElement
    return at ?? undefined
  }
  const blocks = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || parent.closest('[dir=ltr], svg, script, style, option, select, .visually-hidden')) continue
    // Foreign text has a direction of its own; text in Arabic letters must not have got that direction.
    const isForeign = getComputedStyle(parent).direction === 'ltr' && !/\p{Script=Arabic}/u.test(parent.innerText)
    if (isForeign) continue
    if (node.data.trim() === '' || !parent.checkVisibility()) continue
    const block = blockOf(node)
    if (block) blocks.set(block, [...(blocks.get(block) ?? []), node])
  }

  const placeOf = (node: Text, at: number): DOMRect | undefined => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getClientRects()[0]
  }
  for (const nodes of blocks.values()) {
    const whole = nodes.map(({ data }) => data).join('')
    const charAt = (index: number): DOMRect | undefined => {
      let left = index
      for (const node of nodes) {
        if (left < node.data.length) return placeOf(node, left)
        left -= node.data.length
      }
      return undefined
    }
    let before: { readonly end: number; readonly place: DOMRect; readonly text: string } | undefined
    for (const match of whole.matchAll(NUMBER)) {
      const [text] = match
      const places = Array.from(text).map((_, offset) => charAt(match.index + offset))
      const digits = places.filter((_, offset) => /[\d٠-٩]/u.test(text[offset] ?? ''))
      const [first] = digits
      if (!first) continue
      const isOneLine = digits.every((place) => place && Math.abs(place.top - first.top) < 3)
      if (!isOneLine) continue
      const isAscending = digits.every(
        (place, offset) => offset === 0 || (place?.left ?? 0) >= (digits[offset - 1]?.left ?? 0),
      )
      const last = digits.at(-1)
      const [sign, percent] = [
        /^[-−]/u.test(text) ? places[0] : undefined,
        /[%٪]$/u.test(text) ? places.at(-1) : undefined,
      ]
      const turn = isIndic(text) ? -1 : 1
      const isSigned = !sign || turn * (first.left - sign.left) > 0
      const isPercent = !percent || !last || turn * (percent.left - last.left) > 0
      if (!isAscending || !isSigned || !isPercent) faults.push(`${text} in: ${whole.trim().slice(0, 120)}`)
      if (before) {
        const between = whole.slice(before.end, match.index)
        const isOneRun = /\p{Script=Latin}/u.test(between) || /^[-/:.]?$/u.test(between)
        if (!isOneRun && Math.abs(before.place.top - first.top) < 3 && before.place.left <= first.left)
          faults.push(`${before.text} before ${text} in: ${whole.trim().slice(0, 120)}`)
      }
      before = { end: match.index + text.length, place: first, text }
    }
  }
  return faults
}
