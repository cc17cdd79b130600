import type { Landmark } from '#domain/judge/landmarks.ts'
import type { Say } from '#i18n/say.ts'

/** A landmark with its day: `End of Q2 2026, 30 Jun 2026`. */
export function landmarkText(say: Say, landmark: Landmark): string {
  const day = say.format.dayShort(landmark.on)
  switch (landmark.kind) {
    case 'adopted':
      return say('landmark.adopted', { edition: landmark.edition, day })
    case 'periodEnd':
      return say('landmark.periodEnd', { period: say.format.period(landmark.period), day })
    case 'approval':
      return say('landmark.approval', { period: say.format.period(landmark.period), day })
    case 'meeting':
      return say('landmark.meeting', { n: landmark.count, day })
    case 'release':
      return say('landmark.release', { n: say.format.number(landmark.number), day })
  }
}
