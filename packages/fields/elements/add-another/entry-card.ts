import { setText } from '@stadtkit/element/set-text.js';
import { idOf } from '@stadtkit/element/labelling.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { AddAnotherMessages } from '../../src/messages/add-another-messages.js';
import { isClosed, legendOf } from './fold.js';
import { summaryOf } from './summary-of.js';

/** Draws what stands below the fields of an entry: its summary while it is folded, and what can be done with it. */
export function drawBar(
  entry: Element,
  words: AddAnotherMessages,
  locale: Locale,
  isRemovable: boolean,
): void {
  const bar = entry.querySelector(':scope > [data-bar]') ?? newBar(entry);
  const [summary, toggle, remove] = bar.children as unknown as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  setText(summary, isClosed(entry) ? summaryOf(entry, locale) : '');
  setText(toggle, isClosed(entry) ? words.edit : words.done, locale);
  setText(remove, words.remove, locale);
  remove.hidden = !isRemovable;
  // Out of their place, in a list of all buttons, they must be told apart.
  const legend = legendOf(entry);
  if (legend)
    for (const button of [toggle, remove])
      button.setAttribute('aria-labelledby', `${idOf(button)} ${idOf(legend)}`);
}

function newBar(entry: Element): Element {
  const bar = entry.ownerDocument.createElement('div');
  bar.setAttribute('data-bar', '');
  const summary = entry.ownerDocument.createElement('p');
  bar.append(summary, newButton(bar, 'data-toggle'), newButton(bar, 'data-remove'));
  entry.append(bar);
  return bar;
}

/** A button that a list of entries brings along, marked by what it does. */
export function newButton(near: Element, does: string): HTMLButtonElement {
  const button = near.ownerDocument.createElement('button');
  button.type = 'button';
  button.setAttribute(does, '');
  return button;
}
