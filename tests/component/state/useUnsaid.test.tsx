import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionId } from '#domain/plan/ids.ts'
import { NO_STATUS, useUnsaidStatus } from '#state/unsaid/forms.ts'

const [A1, A2] = ['A1', 'A2'] as [ActionId, ActionId]

beforeEach(() => localStorage.clear())

const opened = (of: ActionId = A1) =>
  renderHook(({ id }) => useUnsaidStatus('sample', id), { initialProps: { id: of } })
type Opened = ReturnType<typeof opened>

const typeReason = ({ result }: Opened, reason: string) => act(() => result.current.put({ reason }))
const reasonIn = ({ result }: Opened) => result.current.typed.reason

describe('what is typed and not said yet', () => {
  it('is there again when the form is opened anew', () => {
    const form = opened()
    expect(form.result.current.typed).toEqual(NO_STATUS)
    typeReason(form, 'The contract was sig')
    form.unmount()
    expect(reasonIn(opened())).toBe('The contract was sig')
  })

  it('is kept apart for each thing it is about, also where one form goes on to the next', () => {
    const form = opened()
    typeReason(form, 'Of the first')
    form.rerender({ id: A2 })
    expect(reasonIn(form)).toBe('')
    typeReason(form, 'Of the second')
    form.rerender({ id: A1 })
    expect(reasonIn(form)).toBe('Of the first')
    expect(reasonIn(opened(A2))).toBe('Of the second')
  })

  it('is no longer kept once it is said', () => {
    const form = opened()
    typeReason(form, 'Signed.')
    act(() => form.result.current.start(NO_STATUS))
    expect(reasonIn(form)).toBe('')
    expect(reasonIn(opened())).toBe('')
    expect(localStorage).toHaveLength(0)
  })

  it('leaves nothing behind where all of it is taken out again', () => {
    const form = opened()
    typeReason(form, 'S')
    expect(localStorage).toHaveLength(1)
    typeReason(form, '')
    expect(localStorage).toHaveLength(0)
  })

  it.each(['{', '"text"', '{"author":1,"reason":"x"}', '{"author":"","reason":"x","until":"31/12/2026"}'])(
    'is as good as nothing where it makes no sense: %s',
    (spoiled) => {
      const form = opened()
      typeReason(form, 'Signed.')
      localStorage.setItem(localStorage.key(0) ?? '', spoiled)
      form.unmount()
      expect(opened().result.current.typed).toEqual(NO_STATUS)
    },
  )

  it('stands in the form where this browser has no room for it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    })
    const form = opened()
    typeReason(form, 'Signed.')
    expect(reasonIn(form)).toBe('Signed.')
  })
})
