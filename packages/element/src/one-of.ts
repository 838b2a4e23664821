const warned = new Set<string>();

/**
 * The value of an attribute that knows only some. Any other is a slip of whoever wrote the page: it is told once, in the
 * console, and the usual value holds.
 */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  [usual, ...others]: readonly [Value, ...Value[]],
): Value {
  const known = [usual, ...others].find((one) => one === value);
  if (known !== undefined) return known;
  const slip = `<${element.localName} ${attribute}="${value ?? ''}">`;
  if (value !== null && value !== undefined && !warned.has(slip)) {
    warned.add(slip);
    console.warn(
      `Stadtkit: ${slip} is not known. ${attribute} can be: ${[usual, ...others].join(', ')}. Taken for ${usual}.`,
    );
  }
  return usual;
}
