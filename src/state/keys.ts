import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { Day } from '#domain/plan/day.ts'
import type { InstitutionId, KeyId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { keyFromCopy, makeKey } from '#exchange/report/keys.ts'
import type { CopyFault, SigningKey } from '#exchange/report/keys.ts'
import { append } from '#storage/append.ts'
import type { AppendResult } from '#storage/append.ts'
import type { AtharDatabase, KeyRecord } from '#storage/database.ts'
import { readKey, saveKey } from '#storage/keys.ts'

/** Whether this browser signs at all, named for the screens. */
export { canSign } from '#exchange/report/keys.ts'
export type { CopyFault } from '#exchange/report/keys.ts'

/** The key with which this browser signs for an institution, if it has one. */
export async function signingKey(
  db: AtharDatabase,
  strategy: string,
  institution: InstitutionId,
): Promise<(SigningKey & Pick<KeyRecord, 'countFrom'>) | undefined> {
  const found = await readKey(db, strategy, institution)
  return found && { key: found.id, pair: found.pair, countFrom: found.countFrom }
}

/** Who has a key made, and on which day. */
interface KeyMaker {
  readonly plan: Plan
  readonly institution: InstitutionId
  readonly today: Day
}

/**
 * Makes a key for an institution in this browser; with a passphrase also the bytes of a copy. The secretariat's own is
 * enrolled at once: there is nobody else to do it.
 */
export async function createKey(
  db: AtharDatabase,
  { plan, institution, today }: KeyMaker,
  passphrase: string | undefined,
): Promise<{ readonly key: KeyId; readonly copy: Uint8Array<ArrayBuffer> | undefined }> {
  const { strategy } = plan
  const { made, copy } = await makeKey({ strategy, institution }, passphrase)
  await saveKey(db, made, strategy, institution)
  if (institution === plan.secretariat) await enrolKey(db, { plan, institution, key: made.key, today })
  return { key: made.key, copy }
}

export type RestoreResult =
  { readonly ok: true; readonly key: KeyId } | { readonly ok: false; readonly fault: CopyFault | 'otherOwner' }

/** Takes a key back from its copy; one of another institution or strategy is refused. */
export async function restoreKey(
  db: AtharDatabase,
  { plan, institution, today }: KeyMaker,
  file: File,
  passphrase: string,
): Promise<RestoreResult> {
  const read = await keyFromCopy(new Uint8Array(await file.arrayBuffer()), passphrase)
  if (!read.ok) return read
  const { owner, opened } = read
  if (owner.strategy !== plan.strategy || owner.institution !== institution) return { ok: false, fault: 'otherOwner' }
  // Nobody here knows how many files it signed elsewhere: minutes since 1970 are more than anybody files.
  await saveKey(db, opened, owner.strategy, owner.institution, Math.ceil(Date.now() / 60_000))
  if (institution === plan.secretariat) await enrolKey(db, { plan, institution, key: opened.key, today })
  return { ok: true, key: opened.key }
}

/** A key and what the secretariat says of it. */
interface AboutKey {
  readonly plan: Plan
  readonly key: KeyId
  readonly today: Day
}

/** The secretariat says that a key is an institution's, whose people read its fingerprint to it. */
export async function enrolKey(
  db: AtharDatabase,
  { plan, key, today, institution }: AboutKey & { readonly institution: InstitutionId },
): Promise<AppendResult> {
  return sayOfKeys(db, plan, { kind: 'keyEnrolled', institution, key }, today)
}

/** The secretariat says that what a key signs after a number does not count. */
export async function closeKey(
  db: AtharDatabase,
  { plan, key, today, after }: AboutKey & { readonly after: number },
): Promise<AppendResult> {
  return sayOfKeys(db, plan, { kind: 'keyClosed', key, after }, today)
}

type Said =
  | { readonly kind: 'keyEnrolled'; readonly institution: InstitutionId; readonly key: KeyId }
  | { readonly kind: 'keyClosed'; readonly key: KeyId; readonly after: number }

function sayOfKeys(db: AtharDatabase, { strategy, secretariat }: Plan, said: Said, today: Day): Promise<AppendResult> {
  const update = mintUpdate({ format: 1, strategy, by: secretariat, said: today, ...said })
  return append(db, {
    strategy,
    kind: 'own',
    entries: ({ nextSeq }): readonly Entry[] => [{ update, arrival: { kind: 'own', seq: nextSeq(secretariat) } }],
  })
}
