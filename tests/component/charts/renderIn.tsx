import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Lang } from '#i18n/lang.ts'
import { LocaleProvider } from '#i18n/LocaleProvider.tsx'
import { arabic, english } from '../../fixtures/words.ts'

/** Renders for a reader of a language. */
export function renderIn(lang: Lang, element: ReactElement) {
  return render(
    <LocaleProvider lang={lang} digits="latn" messages={lang === 'ar' ? arabic : english}>
      {element}
    </LocaleProvider>,
  )
}
