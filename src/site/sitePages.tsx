import type { ReactElement } from 'react'
import { ActionsPage } from './pages/ActionsPage.tsx'
import { AxisPage } from './pages/AxisPage.tsx'
import { CardPage } from './pages/CardPage.tsx'
import { DataPage } from './pages/DataPage.tsx'
import { HomePage } from './pages/HomePage.tsx'
import { IndicatorPage, IndicatorsPage } from './pages/IndicatorPages.tsx'
import { InstitutionPage, InstitutionsPage } from './pages/InstitutionPages.tsx'
import { MethodsPage } from './pages/MethodsPage.tsx'
import { ReleasesPage } from './pages/ReleasesPage.tsx'
import { SourcesPage } from './pages/SourcesPage.tsx'
import type { Page, Site } from './page.ts'

/** A page with its place below its language. */
export interface SitePage {
  readonly path: string
  readonly element: ReactElement
}

/** Every page of the site in one language. */
export function sitePages(site: Site): readonly SitePage[] {
  const at = (path: string, draw: (page: Page) => ReactElement): SitePage => ({
    path,
    element: draw({ ...site, path }),
  })
  const { axes, institutions, indicators } = site.doc
  return [
    at('index.html', (page) => <HomePage page={page} />),
    ...axes.map((axis) => at(`axes/${axis.id}.html`, (page) => <AxisPage page={page} axis={axis} />)),
    at('actions.html', (page) => <ActionsPage page={page} />),
    at('indicators/index.html', (page) => <IndicatorsPage page={page} />),
    ...indicators.map((of) =>
      at(`indicators/${of.indicator.id}.html`, (page) => <IndicatorPage page={page} of={of} />),
    ),
    at('institutions/index.html', (page) => <InstitutionsPage page={page} />),
    ...institutions.map((of) => at(`institutions/${of.id}.html`, (page) => <InstitutionPage page={page} of={of} />)),
    at('methods.html', (page) => <MethodsPage page={page} />),
    at('sources.html', (page) => <SourcesPage page={page} />),
    at('data.html', (page) => <DataPage page={page} />),
    at('releases.html', (page) => <ReleasesPage page={page} />),
    ...axes.map((axis) => at(`embed/${axis.id}.html`, (page) => <CardPage page={page} axis={axis} />)),
  ]
}
