import { errorText } from '#domain/errorText.ts'
import { AtharDatabase } from '#storage/database.ts'
import type { FromLedger, ToLedger } from './messages.ts'
import { serveLedger } from './serveLedger.ts'
import type { LedgerServer } from './serveLedger.ts'

let server: LedgerServer | undefined
const say = (message: FromLedger) => postMessage(message)

function hear(message: ToLedger): void {
  switch (message.kind) {
    case 'open':
      server = serveLedger(new AtharDatabase(message.database), message.strategy, say)
      break
    case 'see':
      server?.see(message.moment)
      break
    case 'ask':
      server?.ask(message.question, message.moment, message.of)
      break
  }
}

addEventListener('message', ({ data }: MessageEvent<ToLedger>) => {
  try {
    hear(data)
  } catch (error) {
    say({ kind: 'broken', detail: errorText(error) })
  }
})
