import type { Bytes } from './figures.ts'
import type { ActionReported } from './update.ts'
import { ATTACHMENT_TYPES } from './vocabulary.ts'

/** A document given as evidence: named by the SHA-256 of its bytes, which travel in the file of its report. */
export type Attachment = NonNullable<ActionReported['attachments']>[number]
export type AttachmentType = Attachment['type']

/** Bytes of one document, and of all that one report carries: with them a file stays below what is read (`envelope.ts`). */
export const LARGEST_ATTACHMENT = 4_000_000
export const LARGEST_TOGETHER = 9_000_000

/** How the bytes of each type begin; `undefined` stands for any byte. Nothing else is taken: it could hold a script. */
const BEGINNINGS: Readonly<Record<AttachmentType, readonly (number | undefined)[]>> = {
  'application/pdf': Array.from('%PDF-', (char) => char.charCodeAt(0)),
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/webp': Array.from('RIFF????WEBP', (char) => (char === '?' ? undefined : char.charCodeAt(0))),
}

/** How the name of a document of each type ends, the usual one first. */
const ENDINGS: Readonly<Record<AttachmentType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
}

/** What the bytes are, whatever their name says; undefined for what cannot be evidence. */
export function attachmentType(bytes: Bytes): AttachmentType | undefined {
  return ATTACHMENT_TYPES.find((type) =>
    BEGINNINGS[type].every((byte, place) => byte === undefined || bytes[place] === byte),
  )
}

/**
 * A name under which a document can be kept and saved on any machine: without folders, control and direction marks, at
 * most 120 characters, and with the ending of what it is, so that no page or program hides behind it.
 */
export function attachmentName(given: string, type: AttachmentType): string {
  const plain = given
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/[/\\:*?"<>|]/g, '_')
    .trim()
  const [usual = ''] = ENDINGS[type]
  const hasEnding = ENDINGS[type].some((ending) => plain.toLowerCase().endsWith(`.${ending}`))
  const stem = Array.from(hasEnding ? plain.slice(0, plain.lastIndexOf('.')) : plain)
    .slice(0, 110)
    .join('')
  const ending = hasEnding ? plain.slice(plain.lastIndexOf('.') + 1) : usual
  return `${stem === '' ? 'document' : stem}.${ending}`
}
