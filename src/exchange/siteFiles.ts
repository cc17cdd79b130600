/** Where the data that come with this site stand below it. */
export const COMPILED = 'compiled.json'

/** The list of its packages. */
export const listUrl = (base: string) => new URL('data/packages.json', base)

/** A package's descriptor, beside its tables. */
export const descriptorUrl = (name: string, base: string) => new URL(`data/${name}/datapackage.json`, base)

/** The file of its first sentences, day by day. */
export const HEADLINE = 'headline.json'
export const headlineUrl = (name: string, base: string) => new URL(`data/${name}/${HEADLINE}`, base)

/** The one file that says what its tables say. */
export const compiledUrl = (name: string, base: string) => new URL(`data/${name}/${COMPILED}`, base)
