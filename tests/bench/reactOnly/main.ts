import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

/** The floor of a first visit: a page that mounts React and a sentence, and does nothing else. */
const root = document.getElementById('root')
if (root)
  createRoot(root).render(createElement('p', null, 'A sentence as long as the first one of Overview. '.repeat(4)))
