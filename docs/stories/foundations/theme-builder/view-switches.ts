import '@stadtkit/fields/stadt-checkbox.js';
import { html, type TemplateResult } from 'lit';

/** How the previews are looked at. */
export interface View {
  /** As somebody sees it who has set 200 %. */
  readonly large: boolean;
  readonly rtl: boolean;
}

const box = (text: string, checked: boolean, set: (checked: boolean) => void): TemplateResult =>
  html`<stadt-checkbox>
    <label>
      <input
        type="checkbox"
        .checked=${checked}
        @input=${(event: Event) => {
          set((event.target as HTMLInputElement).checked);
        }}
      />
      <span>${text}</span>
    </label>
  </stadt-checkbox>`;

/** Two switches above the previews. */
export const viewSwitches = (view: View, look: (view: View) => void): TemplateResult =>
  html`<div class="switches">
    ${box('Text at 200 %', view.large, (large) => {
      look({ ...view, large });
    })}
    ${box('From right to left', view.rtl, (rtl) => {
      look({ ...view, rtl });
    })}
  </div>`;
