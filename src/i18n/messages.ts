import type english from './en.json'
import type { Lang } from './lang.ts'

/** Every message there is: the English catalogue is the list. */
export type MessageId = keyof typeof english
export type Messages = Readonly<Record<MessageId, string>>

/** Loads one language's catalogue; the other stays on the server. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  switch (lang) {
    case 'en':
      return (await import('./en.json')).default
    case 'ar':
      return (await import('./ar.json')).default
  }
}
