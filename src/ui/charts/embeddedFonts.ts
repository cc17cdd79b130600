/**
 * The page's own font faces that the text needs, as CSS with the fonts inside. They come from this site, usually from
 * the cache; where one cannot be read the image falls back to a system font.
 */
export async function embeddedFonts(text: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => facesOf(sheet)).filter(({ rule }) => isNeeded(rule, text))
  const made = await Promise.all(faces.map(embedded))
  return made.filter((css) => css !== '').join('\n')
}

interface Face {
  readonly rule: CSSFontFaceRule
  readonly base: string
}

const WEIGHTS: readonly string[] = ['400', '600', 'normal']

function facesOf(sheet: CSSStyleSheet): readonly Face[] {
  try {
    return [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [],
    )
  } catch {
    // The rules of a foreign style sheet may not be read.
    return []
  }
}

function isNeeded({ style }: CSSFontFaceRule, text: string): boolean {
  if (!WEIGHTS.includes(style.getPropertyValue('font-weight'))) return false
  if (style.getPropertyValue('font-style') === 'italic') return false
  const range = style.getPropertyValue('unicode-range')
  return range === '' || Array.from(text).some((letter) => isWithin(letter.codePointAt(0) ?? 0, range))
}

/** Whether a code point is in a CSS range such as `U+600-6FF, U+750`. */
function isWithin(point: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return point >= parseInt(from.replaceAll('?', '0'), 16) && point <= parseInt(to.replaceAll('?', 'F'), 16)
  })
}

async function embedded({ rule, base }: Face): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  if (address === undefined) return ''
  try {
    const font = await dataAddress(await (await fetch(new URL(address, base))).blob())
    const kept = ['font-family', 'font-weight', 'unicode-range']
      .map((name) => [name, rule.style.getPropertyValue(name)] as const)
      .flatMap(([name, value]) => (value === '' ? [] : [`${name}:${value}`]))
    return `@font-face{${kept.join(';')};font-display:swap;src:url(${font})}`
  } catch {
    return ''
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(new Error('font unreadable'))
    reader.readAsDataURL(blob)
  })
}
