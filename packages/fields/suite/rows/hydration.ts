import { expect } from '@open-wc/testing';
import { setValues } from '../enter.js';
import { inForm, until, type Field } from '../mount.js';
import type { FieldPage } from '../page.js';

/** A framework takes over a page that was written on a server. */
export function hydration({ examples, counts }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';

  it('lifetime: writes nothing into a page that waits for its framework, whatever is answered', async () => {
    const place = document.createElement('div');
    place.lang = 'de';
    place.toggleAttribute('defer-hydration', true);
    place.append(document.createRange().createContextualFragment(inForm(html)));
    const before = place.innerHTML;
    document.body.append(place);
    for (const control of setValues(place.querySelector<Field>('form > :nth-child(2)')!, right)) {
      control.focus();
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    place.querySelector('form')?.checkValidity();
    await new Promise((next) => requestAnimationFrame(next));
    expect(place.innerHTML).to.equal(before);

    place.toggleAttribute('defer-hydration', false);
    await until(() => place.querySelector('[data-stadt-field]') !== null, 'the field is alive');
    for (const field of place.querySelectorAll<Field>('[data-stadt-field]'))
      await field.updateComplete;
    expect(place.innerHTML).not.to.equal(before);
  });
}
