/** Where this browser keeps the reader's preferences; read before the store that owns them is here. */
export const PREFERENCES = 'athar.preferences'
