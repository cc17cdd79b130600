import { late } from '../late.tsx'

/** The rows, weights and shares of a mean, fetched when they are asked for. */
export const MakeUp = late(() => import('./MakeUpOf.tsx').then(({ MakeUpOf }) => MakeUpOf))
