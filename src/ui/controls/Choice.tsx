import styles from './Choice.module.css'

/** A few ways to look at one thing, side by side; one of them is chosen. */
export function Choice<Id extends string>(props: {
  readonly name: string
  readonly chosen: Id
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChoose: (id: Id) => void
}) {
  const { name, chosen, options, onChoose } = props
  return (
    <div role="group" aria-label={name} className={styles.choice}>
      {options.map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {label}
        </button>
      ))}
    </div>
  )
}
