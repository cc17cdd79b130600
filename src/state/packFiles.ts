/** Makes the files of a meeting pack, in each of its forms. */
export { PACK_FORMATS, writePack } from '#exchange/pack/writePack.ts'
export type { PackPicture } from '#exchange/pack/picture.ts'
export type { PackFormat } from '#exchange/pack/writePack.ts'
