import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  isArgumentElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  parse,
} from '@formatjs/icu-messageformat-parser'

const ENGLISH = 'src/i18n/en'
const TARGET = 'src/i18n/messageValues.ts'

/** What each message asks for, read from the ICU text, as the source of a TypeScript file. */
export function messageValues(): string {
  const lines = readdirSync(ENGLISH)
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(`${ENGLISH}/${file}`, 'utf8')) as Record<string, string>))
    .map(([id, text]) => ({ id, values: [...argumentsOf(parse(text))].toSorted(([a], [b]) => (a < b ? -1 : 1)) }))
    .filter(({ values }) => values.length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, values }) => `'${id}': { ${values.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`)
  return `/** What each message asks for. Made from the catalogues by \`npm run words\`. */
export interface MessageValues {
${lines.join('\n')}
}
`
}

/** Names with their types: a count is a number, anything else may be text too. Tags are no values. */
function argumentsOf(
  elements: ReturnType<typeof parse>,
  found = new Map<string, string>(),
): ReadonlyMap<string, string> {
  for (const element of elements) {
    if (isPluralElement(element) || isNumberElement(element)) found.set(element.value, 'number')
    if (isArgumentElement(element) || isSelectElement(element))
      found.set(element.value, found.get(element.value) ?? 'string | number')
    if (isPluralElement(element) || isSelectElement(element))
      for (const { value } of Object.values(element.options)) argumentsOf(value, found)
    if (isTagElement(element)) argumentsOf(element.children, found)
  }
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, messageValues())
