/** Lines of a colour that lean by so many degrees, to fill what is drawn with `url(#id)`. */
export function Hatch(props: { readonly id: string; readonly colorToken: `--${string}`; readonly lean: number }) {
  const { id, colorToken, lean } = props
  const color = `var(${colorToken})`
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform={`rotate(${lean})`}>
      <rect width={5} height={5} fill="var(--sheet)" />
      <rect width={5} height={5} fill={color} fillOpacity={0.16} />
      <rect width={1.6} height={5} fill={color} />
    </pattern>
  )
}
