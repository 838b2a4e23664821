import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-select-field.js';
import '@stadtkit/fields/stadt-text-field.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft, Field } from './draft.js';

/** What the form shows, and tells. */
export interface FormState {
  readonly draft: Draft;
  /** The sentence of a problem, by the field. */
  readonly faults: Readonly<Partial<Record<Field, string>>>;
  readonly typed: (change: Partial<Draft>) => void;
}

type Options = Readonly<Record<string, string>>;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const hinted = (hint: string): TemplateResult | typeof nothing =>
  hint ? html`<p data-hint>${hint}</p>` : nothing;

/** A line of text. */
export const textField = (
  { draft, faults, typed }: FormState,
  name: Exclude<Field, 'pinned'>,
  [label, hint]: readonly [string, string],
): TemplateResult =>
  html`<stadt-text-field .problemText=${live(faults[name] ?? '')}>
    <label>${label}</label>
    ${hinted(hint)}
    <input
      name=${name}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${live(draft[name])}
      @input=${(event: Event) => {
        typed({ [name]: valueOf(event) });
      }}
    />
  </stadt-text-field>`;

/** One of a list. */
export const selectField = (
  { draft, typed }: FormState,
  name: Exclude<Field, 'pinned'>,
  [label, hint]: readonly [string, string],
  options: Options,
): TemplateResult =>
  html`<stadt-select-field>
    <label>${label}</label>
    ${hinted(hint)}
    <select
      name=${name}
      autocomplete="off"
      @input=${(event: Event) => {
        typed({ [name]: valueOf(event) });
      }}
    >
      ${Object.entries(options).map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === draft[name])}>${text}</option>`,
      )}
    </select>
  </stadt-select-field>`;

/** Yes or no. */
export const checkbox = (
  { draft, typed }: FormState,
  name: 'pinned',
  [label, hint]: readonly [string, string],
): TemplateResult =>
  html`<stadt-checkbox>
    <label>
      <input
        type="checkbox"
        name=${name}
        .checked=${live(draft[name])}
        @input=${(event: Event) => {
          typed({ [name]: (event.target as HTMLInputElement).checked });
        }}
      />
      <span>${label}</span>
    </label>
    ${hinted(hint)}
  </stadt-checkbox>`;
