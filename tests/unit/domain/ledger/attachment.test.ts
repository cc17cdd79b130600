import { describe, expect, test } from 'vitest'
import { attachmentName, attachmentType } from '#domain/ledger/attachment.ts'
import { aPdf, PICTURE } from '../../../fixtures/documents.ts'

const text = (content: string) => new TextEncoder().encode(content)

describe('what a document is, its bytes say', () => {
  test.each([
    ['application/pdf', aPdf()],
    ['image/png', PICTURE],
    ['image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['image/webp', text('RIFF\0\0\0\0WEBPVP8 ')],
  ])('%s', (type, bytes) => {
    expect(attachmentType(bytes)).toBe(type)
  })

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing, which can hold a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page before a PDF', '<html>%PDF-1.7'],
    ['an archive or a document of an office', 'PK\u0003\u0004'],
    ['another thing in the same wrapping', 'RIFF\0\0\0\0WAVEfmt '],
    ['a beginning cut off', '%PDF'],
  ])('%s is no evidence', (_, content) => {
    expect(attachmentType(text(content))).toBeUndefined()
  })
})

describe('the name of a document', () => {
  test.each([
    ['محضر اجتماع.pdf', 'محضر اجتماع.pdf'],
    ['Minutes.PDF', 'Minutes.PDF'],
    ['minutes', 'minutes.pdf'],
    ['page.html', 'page.html.pdf'],
    ['..\\..\\a/b:c.pdf', '.._.._a_b_c.pdf'],
    ['good\u202Efdp.exe', 'goodfdp.exe.pdf'],
    ['\u0000\n', 'document.pdf'],
    ['.pdf', 'document.pdf'],
    [`${'ط'.repeat(300)}.pdf`, `${'ط'.repeat(110)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(attachmentName(given, 'application/pdf')).toBe(kept)
    expect(attachmentName(kept, 'application/pdf')).toBe(kept)
    expect(kept).toMatch(/^[^\p{C}/\\]{1,120}$/u)
  })
})
