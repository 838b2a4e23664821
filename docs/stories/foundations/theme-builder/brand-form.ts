import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-file-field.js';
import '@stadtkit/fields/stadt-text-field.js';
import { readColour } from '@stadtkit/theme/brand.js';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft, Faults } from './draft.js';

/** What the form tells. */
export interface BrandFormEvents {
  /** Something was typed or picked. */
  readonly typed: (change: Partial<Draft>) => void;
  /** A field was left: now it may be said what is wrong. */
  readonly left: () => void;
  readonly logo: (file: File | undefined) => void;
}

const places = ['First', 'Second', 'Third'];
const hints = [
  'The colour of buttons. Like #e2001a.',
  'For ornaments. Leave it empty to take a paler first one.',
  'For ornaments, too.',
];
const radii: readonly (readonly [string, string])[] = [
  ['0', 'Sharp'],
  ['1', 'Slightly round'],
  ['2', 'Round'],
  ['4', 'Very round'],
];

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** What a picker shows: the colour that was typed, or the one that the theme made up. */
function pickable(typed: string, otherwise: string): string {
  try {
    return readColour(typed);
  } catch {
    return otherwise;
  }
}

function colourField(at: number, form: BrandFormState): TemplateResult {
  const { draft, faults, ornaments, on } = form;
  const place = places[at] ?? '';
  const typed = (event: Event): void => {
    on.typed({ colours: draft.colours.map((one, index) => (index === at ? valueOf(event) : one)) });
  };
  const colour = draft.colours[at] ?? '';
  return html`<div class="colour">
    <stadt-text-field .problemText=${live(faults[`colours[${at}]`] ?? '')}>
      <label>${place} colour${at > 0 ? ' (optional)' : ''}</label>
      <p data-hint>${hints[at]}</p>
      <input
        name="colour-${at + 1}"
        autocomplete="off"
        spellcheck="false"
        .value=${live(colour)}
        @input=${typed}
      />
    </stadt-text-field>
    <input
      type="color"
      aria-label="Pick the ${place.toLowerCase()} colour"
      .value=${pickable(colour, ornaments[at] ?? '#000000')}
      @input=${typed}
    />
  </div>`;
}

const radiusField = ({ draft, on }: BrandFormState): TemplateResult =>
  html`<stadt-choice-group>
    <fieldset>
      <legend>Corners</legend>
      ${radii.map(
        ([value, text]) =>
          html`<label>
            <input
              type="radio"
              name="radius"
              value=${value}
              .checked=${live(draft.radius === value)}
              @input=${(event: Event) => {
                on.typed({ radius: valueOf(event) });
              }}
            />
            <span>${text}</span>
          </label>`,
      )}
    </fieldset>
  </stadt-choice-group>`;

const logoField = ({ on }: BrandFormState): TemplateResult =>
  html`<stadt-file-field>
    <label>Logo (optional)</label>
    <p data-hint>SVG or PNG. It stays in this browser and is sent to nobody.</p>
    <input
      type="file"
      name="logo"
      accept="image/svg+xml,image/png"
      @change=${(event: Event) => {
        on.logo((event.target as HTMLInputElement).files?.[0]);
      }}
    />
  </stadt-file-field>`;

/** What the form shows. */
export interface BrandFormState {
  readonly draft: Draft;
  readonly faults: Faults;
  /** The colours of circle, square and triangle in the theme. */
  readonly ornaments: readonly string[];
  readonly on: BrandFormEvents;
}

/** The questions about a brand: title, colours, font, corners, logo. */
export function brandForm(form: BrandFormState): TemplateResult {
  const { draft, faults, on } = form;
  return html`<form @submit=${prevent} @change=${on.left}>
    <stadt-text-field .problemText=${live(faults['title'] ?? '')}>
      <label>City</label>
      <input
        name="title"
        autocomplete="off"
        .value=${live(draft.title)}
        @input=${(event: Event) => {
          on.typed({ title: valueOf(event) });
        }}
      />
    </stadt-text-field>
    ${places.map((_, at) => colourField(at, form))} ${radiusField(form)}
    <stadt-text-field .problemText=${live(faults['font'] ?? '')}>
      <label>Font (optional)</label>
      <p data-hint>Families that the city serves itself. Like "Fira Sans", sans-serif</p>
      <input
        name="font"
        autocomplete="off"
        spellcheck="false"
        .value=${live(draft.font)}
        @input=${(event: Event) => {
          on.typed({ font: valueOf(event) });
        }}
      />
    </stadt-text-field>
    ${logoField(form)}
  </form>`;
}

const prevent = (event: Event): void => {
  event.preventDefault();
};
