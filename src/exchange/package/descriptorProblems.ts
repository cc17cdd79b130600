import { visit } from 'jsonc-parser'
import * as v from 'valibot'
import type { descriptorSchema } from './descriptor.ts'
import { problem } from './problem.ts'
import type { Problem, ProblemCode } from './problem.ts'

type Issue = v.InferIssue<typeof descriptorSchema>

/** What a descriptor says that its schema does not allow, each by the setting it is about. */
export function descriptorProblems(file: string, issues: readonly Issue[]): readonly Problem[] {
  return issues.map((issue) => {
    const column = v.getDotPath(issue) ?? ''
    const found = issue.received === 'undefined' ? '' : issue.received.replace(/^"|"$/g, '')
    const place = { file, column }
    switch (issue.type) {
      case 'strict_object':
      case 'object':
      case 'array':
        if (issue.expected === 'never') return problem('settingUnknown', place, found)
        return found === '' ? problem('required', place) : problem('notSettings', place, found)
      case 'picklist':
      case 'literal':
        return problem('notOneOf', place, found, wordsIn(issue.expected))
      case 'number':
        return problem('notNumber', place, found)
      case 'integer':
        return problem('notInteger', place, found)
      case 'boolean':
        return problem('notBoolean', place, found)
      case 'min_value':
        return problem('outOfRange', place, found, `≥ ${String(issue.requirement)}`)
      case 'max_value':
        return problem('outOfRange', place, found, `≤ ${String(issue.requirement)}`)
      case 'regex':
        return problem(PATTERNS[column.split('.').at(-1) ?? ''] ?? 'invisible', place, found)
      case 'check':
        return problem('notLanguage', place, found)
      case 'min_length':
        return problem('required', place)
      case 'string':
        return problem('notText', place, found)
      default:
        return problem('notSettings', place, found)
    }
  })
}

/** What each setting that follows a pattern should be; the others are texts with something to read in them. */
const PATTERNS: Readonly<Record<string, ProblemCode>> = { name: 'notName', path: 'notPath', hash: 'notHash' }

/** `("A" | "S")` as `A, S`. */
function wordsIn(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')
}

/** Settings given twice in one place of a JSON text, of which a parser would silently keep the last. */
export function settingsTwice(file: string, text: string): readonly Problem[] {
  const problems: Problem[] = []
  const seen: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (name, _offset, _length, _line, _character, path) => {
      const here = seen.at(-1)
      if (here?.has(name)) problems.push(problem('settingTwice', { file, column: [...path(), name].join('.') }, name))
      here?.add(name)
    },
  })
  return problems
}
