import { useDeferredValue, useState } from 'react'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import type { Release } from '#domain/disclose/release.ts'
import type { ReleaseStep } from '#domain/disclose/releaseHistory.ts'
import { LANG_NAMES } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSitePreview } from '#state/publish/useSitePreview.ts'
import type { PreviewState } from '#state/publish/useSitePreview.ts'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { DEVICES, PageFrame } from './PageFrame.tsx'
import type { Device } from './PageFrame.tsx'
import { useBoxWidth } from './useBoxWidth.ts'
import styles from './PagesPanel.module.css'

interface Props {
  readonly doc: PublicDoc
  readonly release: Release
  readonly history: readonly ReleaseStep[]
}

/** The public pages exactly as they will be, in each language, on a phone and on a desktop. */
export function PagesPanel(props: Props) {
  const say = useSay()
  const state = useSitePreview(props.doc.strategy)
  return (
    <Panel title={say('publish.pages')} note={say('publish.pages.note')} isBusy={state.kind === 'loading'}>
      {state.kind === 'broken' && (
        <Notice tone="risk" title={say('publish.pages.broken')}>
          <code dir="ltr">{state.detail}</code>
        </Notice>
      )}
      {state.kind === 'ready' && <Pages {...props} preview={state.preview} />}
    </Panel>
  )
}

const HOME = 'index.html'

/** Where there is less room, a page is looked at as on a phone first; in CSS pixels. */
const NARROW = 640

function Pages(props: Props & { readonly preview: Extract<PreviewState, { readonly kind: 'ready' }>['preview'] }) {
  const { doc, history, preview } = props
  const say = useSay()
  // What is being typed is drawn when there is time for it.
  const release = useDeferredValue(props.release)
  const [chosen, choose] = useState<Device>()
  const { box, width: room } = useBoxWidth()
  const device = chosen ?? (room < NARROW ? 'phone' : 'desktop')
  const [place, go] = useState({ lang: say.lang, path: HOME })
  const own = preview.says.find(({ lang }) => lang === place.lang) ?? preview.says[0]
  const page = own && preview.pageAt({ doc, release, history, say: own.ofStrategy(doc.strategy) }, place.path)
  if (!page) return null
  const address = `${own.lang}/${page.path}`
  const follow = (to: string): boolean => {
    const [lang = '', ...rest] = to.split('/')
    const site = preview.says.find((each) => each.lang === lang)
    const path = rest.join('/')
    if (!site || !preview.pageAt({ doc, release, history, say: site }, path)) return false
    go({ lang: site.lang, path })
    return true
  }
  return (
    <div ref={box} className={styles.pages}>
      <div className={styles.choices}>
        <fieldset>
          <legend>{say('publish.pages.language')}</legend>
          {preview.says.map(({ lang }) => (
            <label key={lang}>
              <input type="radio" checked={lang === own.lang} onChange={() => go({ ...place, lang })} />{' '}
              <span lang={lang}>{LANG_NAMES[lang]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{say('publish.pages.device')}</legend>
          {DEVICES.map((each) => (
            <label key={each}>
              <input type="radio" checked={each === device} onChange={() => choose(each)} />{' '}
              {say(`publish.pages.${each}`)}
            </label>
          ))}
        </fieldset>
        <p className={styles.address}>
          {say('publish.pages.at')} <code dir="ltr">{address}</code>
        </p>
      </div>
      <PageFrame
        title={say('publish.pages')}
        lang={own.lang}
        dir={own.dir}
        style={preview.style}
        device={device}
        room={room}
        address={address}
        onFollow={follow}
      >
        {page.element}
      </PageFrame>
    </div>
  )
}
