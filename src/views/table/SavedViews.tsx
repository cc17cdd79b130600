import { useState } from 'react'
import { Link, useLocation } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { forgetView, keepView, useSavedViews, viewIn } from '#state/savedViews.ts'
import type { SavedView } from '#state/savedViews.ts'
import { stringifySearch } from '#state/search.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import styles from './SavedViews.module.css'

/** The named views of this screen: each a link, and a form that keeps the one shown. */
export function SavedViews({ onShown }: { readonly onShown: () => void }) {
  const say = useSay()
  const { pathname: path, search } = useLocation()
  const { plan } = useSnapshot()
  const [name, setName] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const all = useSavedViews(({ views }) => views)
  const shown = viewIn(search)
  const here = all
    .filter((each) => each.strategy === plan.strategy && each.path === path)
    .toSorted((a, b) => say.format.compare(a.name, b.name))
  const typed = name.trim()
  const isTaken = here.some((each) => each.name === typed)
  return (
    <div className={styles.views}>
      {here.length === 0 ? (
        <p className={styles.none}>{say('views.none')}</p>
      ) : (
        <ul>
          {here.map((each) => (
            <li key={each.name} className={styles.line}>
              <Link
                to="."
                search={each.search}
                onClick={onShown}
                dir="auto"
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {each.name}
              </Link>
              <span className={styles.tools}>
                <CopyLink view={each} />
                <Button
                  aria-label={say('views.forgetOf', { name: each.name })}
                  onClick={() => setFailed(!forgetView(each))}
                >
                  {say('views.forget')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed === '') return
          const isKept = keepView({ strategy: plan.strategy, path, name: typed, search: shown })
          setFailed(!isKept)
          if (isKept) setName('')
        }}
      >
        <label className={styles.field}>
          <span>{say('views.name')}</span>
          <input dir="auto" maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <Button type="submit" look="main" disabled={typed === ''}>
          {say(isTaken ? 'views.replace' : 'views.keep')}
        </Button>
      </form>
      <p className={styles.none}>{say('views.note')}</p>
      {hasFailed && <p role="alert">{say('views.failed')}</p>}
    </div>
  )
}

/** Copies an address that shows the view to whoever has the strategy, in their own language and on their own day. */
function CopyLink({ view }: { readonly view: SavedView }) {
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  // Pages that came over plain http have no clipboard; the link itself can be copied.
  if (!('clipboard' in navigator)) return null
  const { strategy, path, name, search } = view
  const address = new URL(location.href)
  address.hash = `${path}${stringifySearch({ strategy, ...search })}`
  const copy = () =>
    navigator.clipboard.writeText(address.href).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <Button aria-label={say('views.copyOf', { name })} onClick={() => void copy()}>
        {say(isCopied ? 'table.copied' : 'views.copy')}
      </Button>
      <span aria-live="polite" className="visually-hidden">
        {isCopied ? say('table.copied') : ''}
      </span>
    </>
  )
}
