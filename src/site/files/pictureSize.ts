/** The picture of a site where its address is passed on: as wide and high as the networks that show it expect, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const
