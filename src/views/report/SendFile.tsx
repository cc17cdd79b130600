import { useSay } from '#i18n/LocaleProvider.tsx'
import type { WholeFile } from '#domain/ledger/fileRecord.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import type { Delivered } from '../exchange/deliver.ts'
import { saveReport } from '../exchange/saveReport.ts'

/** Something was said, and here is the file that takes it to those it is meant for. */
export function SendFile(props: {
  readonly title: string
  /** What the reader does with a file that was saved. */
  readonly advice: string
  readonly file: WholeFile
  readonly delivered: Delivered
}) {
  const { title, advice, file, delivered } = props
  const say = useSay()
  return (
    <Notice tone="done" title={title} actions={<Button onClick={() => saveReport(file)}>{say('filing.again')}</Button>}>
      {delivered.kind === 'saved' ? advice : say(`folder.${delivered.kind}`, { name: delivered.folder })}
    </Notice>
  )
}
