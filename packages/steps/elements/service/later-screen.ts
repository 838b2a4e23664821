import { html, nothing, type TemplateResult } from 'lit';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { kindOf } from '../../src/question-kinds.js';
import { questionsOf } from '../../src/sources.js';
import { dayOf } from './day-of.js';
import { button, heading, notice } from './pieces.js';
import type { View } from './view.js';

/** The way to go on later; not before there is something, and not after sending. */
export function laterWay(view: View): TemplateResult | typeof nothing {
  const { step, application, refused, aside, elsewhere, words, actions } = view;
  const isAside = Boolean(refused ?? aside ?? elsewhere);
  if (step.kind === 'start' || application.receipt || isAside) return nothing;
  const until = untilIn(view);
  return html`<div class="later">
    ${until === undefined ? nothing : html`<p class="small">${words.later.note(until)}</p>`}
    <div aria-live="polite">${cannot(view)}</div>
    ${button(words.later.go, 'quiet', () => {
      actions.askAside('later');
    })}
  </div>`;
}

/** Before something is kept on this device: what that means; then until when, and how it is deleted. */
export function laterScreen(view: View): TemplateResult {
  const { service, onDevice, words, actions } = view;
  const { later } = words;
  const until = untilIn(view);
  const on = (variant: 'primary' | 'secondary'): TemplateResult =>
    button(later.on, variant, () => {
      actions.askAside(undefined);
    });
  const files = questionsOf(service).some(({ kind }) => kindOf(kind).files)
    ? html`<p>${later.files}</p>`
    : nothing;
  if (until !== undefined)
    return html`
      ${heading(view, later.kept)}
      <p>${later.until(until)}</p>
      ${files}
      <div class="actions">
        ${on('primary')}
        ${button(later.drop, 'quiet', () => {
          actions.keepOnDevice(false);
        })}
      </div>
      ${otherDeviceWay(view)}
    `;
  return html`
    ${heading(view, later.title)}
    ${
      onDevice === 'none' || onDevice === 'stale'
        ? html`${cannot(view)}
            <div class="actions">
              ${on('primary')}
              ${
                onDevice === 'stale'
                  ? button(later.drop, 'quiet', () => {
                      actions.keepOnDevice(false);
                    })
                  : nothing
              }
            </div>`
        : html`<p>${later.text}</p>
            ${files}
            <div class="actions">
              ${button(later.keep, 'primary', () => {
                actions.keepOnDevice(true);
              })}
              ${on('secondary')}
            </div>`
    }
    ${otherDeviceWay(view)}
  `;
}

/** The way to another device, which also helps where this browser keeps nothing. */
const otherDeviceWay = ({ parties, locale, actions }: View): TemplateResult | typeof nothing =>
  parties.otherDevice
    ? html`<div class="actions">
        ${button(otherDeviceMessages(locale).go, 'quiet', () => {
          actions.askAside('other-device');
        })}
      </div>`
    : nothing;

/** That nothing is kept, or what was kept before without the last changes. */
function cannot({ onDevice, words: { later } }: View): TemplateResult | typeof nothing {
  if (onDevice === 'none') return notice('warn', later.none);
  return onDevice === 'stale' ? notice('warn', later.stale) : nothing;
}

/** Until when the draft rests on this device, in words. */
const untilIn = ({ onDevice, locale }: View): string | undefined =>
  typeof onDevice === 'number' ? dayOf(onDevice, locale) : undefined;
