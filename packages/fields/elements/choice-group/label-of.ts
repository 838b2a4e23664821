/** The words of an answer to choose, without its hint. */
export function labelOf(input: HTMLInputElement): string {
  const label = input.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  label?.querySelector('[data-hint]')?.remove();
  return label?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}
