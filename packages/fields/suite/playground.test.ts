import { expect } from '@open-wc/testing';
import { trialOf, tryOn } from './playground.js';

const placeWith = (html: string): HTMLElement => {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(html));
  return place;
};

const text = `<stadt-text-field><label>Ort</label><input name="place" required></stadt-text-field>`;
const tick = `<stadt-checkbox><label><input type="checkbox" name="sure"> <span>Ja</span></label></stadt-checkbox>`;
const group = `<stadt-field-group><fieldset><legend><h2>Hund</h2></legend>
  <stadt-text-field><label>Name</label><p data-hint>Kurz.</p><input name="dog"></stadt-text-field>
</fieldset></stadt-field-group>`;

it('starts as the example stands', () => {
  const trial = { label: 'Ort', hint: '', problem: '', required: true, disabled: false };
  expect(trialOf(placeWith(text))).to.deep.equal({ ...trial, readonly: false });
  expect(trialOf(placeWith(tick))).to.deep.equal({ ...trial, label: 'Ja', required: false });
});

it('changes nothing when nothing else is wanted', () => {
  for (const html of [text, tick, group]) {
    const place = placeWith(html);
    tryOn(place, trialOf(place));
    expect(place.innerHTML).to.equal(placeWith(html).innerHTML);
  }
});

it('writes label, hint and problem where a page writes them, and takes them back', () => {
  const place = placeWith(text);
  const before = trialOf(place);
  tryOn(place, { ...before, label: 'Stadt', hint: 'Wo?', problem: '<b>Nein</b>' });
  const field = place.firstElementChild!;
  expect(
    [...field.children].map(({ localName, textContent }) => [localName, textContent]),
  ).to.deep.equal([
    ['label', 'Stadt'],
    ['p', 'Wo?'],
    ['p', '<b>Nein</b>'],
    ['input', ''],
  ]);
  tryOn(place, before);
  expect(place.innerHTML).to.equal(placeWith(text).innerHTML);
});

it('puts the problem of a checkbox before it, and the hint after it', () => {
  const place = placeWith(tick);
  tryOn(place, { ...trialOf(place), hint: 'Hinweis', problem: 'Fehlt' });
  expect(
    [...place.firstElementChild!.children].map(({ textContent }) => textContent.trim()),
  ).to.deep.equal(['Fehlt', 'Ja', 'Hinweis']);
});

it('speaks to the group, not to the fields in it, but locks all of them', () => {
  const place = placeWith(group);
  tryOn(place, { ...trialOf(place), label: 'Katze', hint: 'Beides.', disabled: true });
  expect(place.querySelector('legend')?.outerHTML).to.equal('<legend><h2>Katze</h2></legend>');
  expect(place.querySelector('legend + p')?.textContent).to.equal('Beides.');
  expect(place.querySelector('stadt-text-field p')?.textContent).to.equal('Kurz.');
  expect(place.querySelector('input')?.disabled).to.equal(true);
});
