import { useEffect, useState } from 'react'
import type { Answer } from './seen.ts'

/** An answer that is here, or undefined until it comes. */
export function useAnswer<Value extends object>(answer: Answer<Value>): Value | undefined {
  const [come, setCome] = useState<{ readonly of: Promise<Value>; readonly value: Value }>()
  const promise = answer instanceof Promise ? answer : undefined
  useEffect(() => {
    let isCurrent = true
    void promise?.then((value) => isCurrent && setCome({ of: promise, value }))
    return () => {
      isCurrent = false
    }
  }, [promise])
  if (!(answer instanceof Promise)) return answer
  return come?.of === answer ? come.value : undefined
}
