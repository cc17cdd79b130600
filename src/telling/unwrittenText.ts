import type { Rule } from '#domain/ledger/authority.ts'
import type { Say } from '#i18n/say.ts'

/** Why nothing was written to the ledger. */
export type Unwritten =
  | { readonly reason: 'rule'; readonly rule: Rule; readonly about: string }
  | { readonly reason: 'twofold'; readonly seq: number }
  | { readonly reason: 'absent' | 'quota' | 'failed'; readonly detail: string }

/** The same in words. */
export function unwrittenText(say: Say, refusal: Unwritten): string {
  switch (refusal.reason) {
    case 'rule':
      return say('unwritten.rule', { about: refusal.about, rule: say(`refusal.${refusal.rule}`) })
    case 'twofold':
      return say('unwritten.twofold', { seq: say.format.number(refusal.seq) })
    case 'absent':
      return say('unwritten.absent', { strategy: refusal.detail })
    case 'quota':
    case 'failed':
      return say(`unwritten.${refusal.reason}`)
  }
}
