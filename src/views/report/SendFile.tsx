import { useSay } from '#i18n/LocaleProvider.tsx'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { saveFile } from '#ui/save/saveFile.ts'

/** Hands a file of Athar to the reader. */
export function saveReport({ bytes, name }: Pick<WholeFile, 'bytes' | 'name'>): void {
  saveFile(new Blob([bytes], { type: 'application/json' }), name)
}

/** Something was said, and here is the file that takes it to those it is meant for. */
export function SendFile(props: { readonly title: string; readonly advice: string; readonly file: WholeFile }) {
  const { title, advice, file } = props
  const say = useSay()
  return (
    <Notice tone="done" title={title} actions={<Button onClick={() => saveReport(file)}>{say('filing.again')}</Button>}>
      {advice}
    </Notice>
  )
}
