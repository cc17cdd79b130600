import { findIndex } from '#ui/find/findIndex.ts'
import type { Findable } from '#ui/find/findIndex.ts'
import { atMostTypically } from './figure.ts'
import type { Figure } from './figure.ts'
import { loadSample } from './loadPackage.bench.ts'
import { spreadOf } from './measure.ts'

const COUNT = 10_000
/** What people type on the way to a name, with slips of the fingers. */
const QUERIES = [
  's',
  'sh',
  'she',
  'shel',
  'shelt',
  'sheltr',
  'ا',
  'اي',
  'ايوا',
  'ايواء',
  'train inspec',
  'A1.0',
  'inspecters',
]

/** How long a letter takes in what goes anywhere by name, on so many things to be found. */
export async function findAnything(): Promise<readonly Figure[]> {
  const { actions } = (await loadSample()).plan
  const items = Array.from({ length: COUNT }, (_, at): Findable => {
    const action = actions[at % actions.length]
    if (!action) throw new Error('the sample has actions')
    return {
      id: `${action.id} ${at}`,
      code: `${action.id}-${at}`,
      names: `${Object.values(action.title).join(' ')} ${at}`,
    }
  })
  const index = findIndex(items)
  const took = QUERIES.map((query) => {
    const start = performance.now()
    index.find(query, 12)
    return performance.now() - start
  })
  return [atMostTypically(`letter typed into the search of ${COUNT} things`, spreadOf(took), 50, ' ms')]
}
