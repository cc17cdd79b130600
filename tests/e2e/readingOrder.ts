/**
 * Characters of Arabic text that stand elsewhere than they are read, in the page as it is drawn: every line is read from
 * right to left, but for what runs from left to right within it (words in Latin letters with what stands between them,
 * numbers). A sign on the wrong side of its number, a full stop before its sentence, a bracket turned away from its words
 * and two numbers in each other's places are found alike. What is written from left to right by itself (addresses, code,
 * foreign names) is left alone, and so is what no line shows. Drawings are read too. Runs in the page, or in a drawing
 * opened by itself.
 */
export function misplacedCharacters(): readonly string[] {
  /**
   * What is read from left to right within a line: from the beginning of an isolate, or from a Latin letter, to the last
   * Latin letter or digit. Arabic-Indic digits run so too, but their signs do not.
   */
  const FORWARD =
    /(?:(?<=[\u2066\u2068])[^\p{Script=Arabic}\u2066-\u2069]*)?\p{Script=Latin}(?:[^\p{Script=Arabic}\u2066-\u2069]*[\p{Script=Latin}\d%])?|[-−]?\d(?:[\d.,:/-]*\d)?%?|[٠-٩](?:[٠-٩٫٬:/.-]*[٠-٩])?/gu
  const UNSEEN = /[\s\p{M}\p{Cf}]/u
  const BOUND = '\u2069'
  const faults: string[] = []

  interface Character {
    readonly text: string
    readonly node: Text | undefined
    readonly at: number
  }
  interface Place {
    readonly middle: number
    readonly top: number
    readonly bottom: number
  }

  const isAtomic = (element: Element) => {
    const { display, unicodeBidi } = getComputedStyle(element)
    return unicodeBidi.startsWith('isolate') || display.startsWith('inline-')
  }
  const blockOf = (node: Node): Element | undefined => {
    let at = node.parentElement
    // Each line of a label that is broken in two is read by itself.
    if (at?.closest('svg')) return at.closest('tspan') ?? at.closest('text') ?? undefined
    while (at && /^(?:inline|contents)/u.test(getComputedStyle(at).display)) at = at.parentElement
    return at ?? undefined
  }
  /** What keeps a text apart from its neighbours in the same line. */
  const keeperOf = (node: Node, block: Element): Element => {
    let at = node.parentElement
    while (at && at !== block && !isAtomic(at)) at = at.parentElement
    return at ?? block
  }
  const placeOf = ({ node, at, text }: Character): Place | undefined => {
    if (!node) return undefined
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + text.length)
    const [box] = range.getClientRects()
    return box && box.height > 0 ? { middle: (box.left + box.right) / 2, top: box.top, bottom: box.bottom } : undefined
  }
  const isOneLine = (a: Place, b: Place) => a.top < b.bottom - 3 && b.top < a.bottom - 3

  const blocks = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || parent.closest('script, style, option, select, .visually-hidden')) continue
    if (parent.closest('[dir=ltr]')?.contains(parent.closest('[dir=rtl], svg')) === false) continue
    const isArabic = /\p{Script=Arabic}/u.test(parent.textContent ?? '')
    // Foreign text has a direction of its own; text in Arabic letters must not have got that direction.
    if (getComputedStyle(parent).direction === 'ltr' && !isArabic) continue
    if (node.data.trim() === '' || !parent.checkVisibility()) continue
    const block = blockOf(node)
    if (block) blocks.set(block, [...(blocks.get(block) ?? []), node])
  }

  for (const [block, nodes] of blocks) {
    const characters = nodes.flatMap((node, index): Character[] => {
      const before = nodes[index - 1]
      const isApart = before !== undefined && keeperOf(before, block) !== keeperOf(node, block)
      let at = 0
      const own = Array.from(node.data).map((text): Character => {
        at += text.length
        return { text, node, at: at - text.length }
      })
      return [...(isApart ? [{ text: BOUND, node: undefined, at: 0 }] : []), ...own]
    })
    const whole = characters.map(({ text }) => text).join('')
    const told = (what: string) => faults.push(`${what} in: ${whole.replaceAll(BOUND, '').trim().slice(0, 140)}`)

    /** Which run of left-to-right characters each is in. */
    const runs = new Map<number, number>()
    const starts = new Map<number, number>()
    let offset = 0
    characters.forEach(({ text }, index) => {
      starts.set(offset, index)
      offset += text.length
    })
    for (const match of whole.matchAll(FORWARD)) {
      const from = starts.get(match.index) ?? 0
      const until = starts.get(match.index + match[0].length) ?? characters.length
      for (let index = from; index < until; index += 1) runs.set(index, from)
    }

    let before: { readonly text: string; readonly place: Place; readonly run: number | undefined } | undefined
    for (const [index, character] of characters.entries()) {
      if (UNSEEN.test(character.text)) continue
      const place = placeOf(character)
      if (!place) continue
      const run = runs.get(index)
      if (before && isOneLine(before.place, place)) {
        const step = place.middle - before.place.middle
        const isOneRun = run !== undefined && run === before.run
        if (isOneRun ? step < -0.5 : step > 0.5) told(`${before.text}${character.text}`)
      }
      before = { text: character.text, place, run }
    }
  }
  return faults
}
