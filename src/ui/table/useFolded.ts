import { useState } from 'react'

const NONE: ReadonlySet<string> = new Set()

/** Which groups are folded away, remembered per grouping while the table is on screen. */
export function useFolded(groupId: string) {
  const [foldedByGroup, setFoldedByGroup] = useState<ReadonlyMap<string, ReadonlySet<string>>>(() => new Map())
  const folded = foldedByGroup.get(groupId) ?? NONE
  const setFolded = (keys: Iterable<string>) =>
    setFoldedByGroup((before) => new Map(before).set(groupId, new Set(keys)))
  const toggleFolded = (key: string) =>
    setFolded(folded.has(key) ? [...folded].filter((other) => other !== key) : [...folded, key])
  return { folded, setFolded, toggleFolded }
}
