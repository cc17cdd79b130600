import type { Attachment } from '#domain/ledger/attachment.ts'
import type { Say } from '#i18n/say.ts'

/** What a document is and how large, `PDF · 1.2 MB`. */
export function attachmentText(say: Say, { type, size }: Pick<Attachment, 'type' | 'size'>): string {
  const kind = say(type === 'application/pdf' ? 'attachment.pdf' : 'attachment.picture')
  return say('attachment.of', { kind, size: sizeText(say, size) })
}

/** Bytes as a reader counts them. */
export function sizeText(say: Say, bytes: number): string {
  return bytes < 100_000
    ? say('attachment.kilobytes', { n: say.format.number(Math.max(1, Math.round(bytes / 1000))) })
    : say('attachment.megabytes', { n: say.format.number(bytes / 1e6, 1) })
}
