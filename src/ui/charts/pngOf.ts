/** A canvas as a PNG; undefined where the browser cannot make one. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | undefined> =>
  new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
