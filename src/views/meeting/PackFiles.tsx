import { use, useState } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { PACK_FORMATS, writePack } from '#state/packFiles.ts'
import type { PackFormat } from '#state/packFiles.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { packDocument } from '#telling/packDocument.ts'
import type { PackChanges } from '#telling/packChanges.ts'
import type { SectionName } from '#telling/packSections.ts'
import { Button } from '#ui/controls/Button.tsx'
import { FileIdentityContext } from '#ui/save/fileIdentity.ts'
import { saveFile } from '#ui/save/saveFile.ts'
import { useChangeLines } from '../changes/useChangeLines.ts'
import { useSince } from '../changes/useSince.ts'
import type { Since } from '../changes/useSince.ts'
import { drawPack } from './drawPack.ts'

interface Props {
  readonly shown: readonly SectionName[]
}

/** Saves the pack as a document and its tables as a workbook. */
export function PackFiles({ shown }: Props) {
  const since = useSince()
  return since ? <SinceFiles shown={shown} since={since} /> : <Files shown={shown} changes={undefined} />
}

function SinceFiles({ shown, since }: Props & { readonly since: Since }) {
  const lines = useChangeLines(since)
  return <Files shown={shown} changes={lines && { day: since.day, lines }} isWaiting={!lines} />
}

function Files(
  props: Props & {
    readonly changes: PackChanges | undefined
    readonly isWaiting?: boolean
  },
) {
  const { shown, changes, isWaiting = false } = props
  const say = useSay()
  const snapshot = useSnapshot()
  const identityOf = use(FileIdentityContext)
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready')
  const save = async (format: PackFormat) => {
    setState('making')
    try {
      const pictures = format === 'docx' ? await drawPack(say, snapshot, shown, (await identityOf()).mark) : []
      const file = await writePack(say, packDocument(say, snapshot, changes, shown), format, pictures)
      saveFile(file, `${snapshot.plan.strategy}-${snapshot.asOf}.${format}`)
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      {PACK_FORMATS.map((format) => (
        <Button
          key={format}
          disabled={isWaiting || state === 'making' || shown.length === 0}
          onClick={() => void save(format)}
        >
          {say(`meeting.save.${format}`)}
        </Button>
      ))}
      <span role="status">{state === 'failed' ? say('failure.part') : ''}</span>
    </>
  )
}
