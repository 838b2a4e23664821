import { html, nothing, type TemplateResult } from 'lit';
import type { PhotoMessages } from '../../src/messages/photo-messages.js';
import type { Move, PhotoStage } from './photo-stage.js';

const arrows = [
  ['left', '←'],
  ['right', '→'],
  ['up', '↑'],
  ['down', '↓'],
] as const satisfies readonly (readonly [Move, string])[];

const words = ['bigger', 'smaller', 'turn'] as const satisfies readonly Move[];

/** What can be done with an open photo. */
export interface StageActions {
  readonly take: () => void;
  readonly discard: () => void;
}

/** The photo on which the section is chosen, with a button for everything that a pointer can do. */
export const stageView = (
  stage: PhotoStage,
  { take, discard }: StageActions,
  text: PhotoMessages,
): TemplateResult => {
  const step = (move: Move) => (event: MouseEvent) => stage.do(move, event.shiftKey);
  return html`<p data-facts>${text.help}</p>
    ${stage.canvas}
    <div data-arrows>
      ${arrows.map(
        ([move, sign]) =>
          html`<button type="button" aria-label=${text[move]} @click=${step(move)}>
            ${sign}
          </button>`,
      )}
    </div>
    <div data-row>
      ${words.map(
        (move) => html`<button type="button" @click=${step(move)}>${text[move]}</button>`,
      )}
    </div>
    <div data-row>
      <button type="button" data-take @click=${take}>${text.take}</button>
      <button type="button" data-quiet @click=${discard}>${text.discard}</button>
    </div>`;
};

/** What can still be done with a photo that was cut. */
export interface PreviewActions {
  readonly change: () => void;
  readonly remove: (() => void) | undefined;
}

/** The photo as it is sent. */
export const previewView = (
  preview: HTMLCanvasElement,
  { change, remove }: PreviewActions,
  text: PhotoMessages,
): TemplateResult =>
  html`${preview}
    <div data-row>
      <button type="button" data-change @click=${change}>${text.change}</button>
      ${
        remove
          ? html`<button type="button" data-quiet @click=${remove}>${text.remove}</button>`
          : nothing
      }
    </div>`;
