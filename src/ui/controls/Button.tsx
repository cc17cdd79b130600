import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

/** A button: the main thing to do on a screen, an ordinary one, or a dangerous one. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: 'main' | 'plain' | 'danger' }) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className ?? ''}`} />
}
