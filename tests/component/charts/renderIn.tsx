import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import arabic from '#i18n/ar.json'
import english from '#i18n/en.json'
import type { Lang } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'

/** Renders for a reader of a language. */
export function renderIn(lang: Lang, element: ReactElement) {
  return render(
    <LocaleProvider lang={lang} digits="latn" messages={lang === 'ar' ? arabic : english}>
      {element}
    </LocaleProvider>,
  )
}
