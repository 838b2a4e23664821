import { conceal } from './conceal.js';

/**
 * Shows the parts of the page that belong to the chosen answers, and hides the rest. `data-reveals` on a radio button
 * or checkbox names the ids of what is shown while it is chosen, `data-conceals` of what is hidden meanwhile.
 */
export function reveal(field: HTMLElement, inputs: readonly HTMLInputElement[]): void {
  const shown = new Map<HTMLElement, boolean>();
  for (const input of inputs) {
    const parts = partsOf(field, input.dataset['reveals']);
    for (const part of parts) shown.set(part, input.checked || shown.get(part) === true);
    tell(input, parts);
  }
  for (const input of inputs)
    for (const part of partsOf(field, input.dataset['conceals']))
      shown.set(part, !input.checked && (shown.get(part) ?? true));
  for (const [part, isShown] of shown) conceal(part, !isShown);
}

/** First inside the field: a clone of it has the same ids. */
function partsOf(field: HTMLElement, ids = ''): HTMLElement[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap((id) => {
    if (id === '') return [];
    const named = `#${CSS.escape(id)}`;
    return field.querySelector<HTMLElement>(named) ?? root.querySelector<HTMLElement>(named) ?? [];
  });
}

function tell(input: HTMLInputElement, parts: readonly HTMLElement[]): void {
  if (parts.length === 0) return;
  input.setAttribute('aria-controls', parts.map(({ id }) => id).join(' '));
  // WAI-ARIA 1.2 knows it on checkboxes, not on radio buttons: there the part simply comes next.
  if (input.type === 'checkbox') input.setAttribute('aria-expanded', String(input.checked));
}
