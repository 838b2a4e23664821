import '@stadtkit/licence/stadt-licence.js';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LiveElement } from '../foundations/live/live-element.js';
import { liveStyles } from '../foundations/live/live.styles.js';
import { shapeStyles } from '../foundations/live/shape.styles.js';
import { measuredTheme } from '../foundations/live/measured-theme.js';
import { builderPath, inTheme } from '../foundations/theme-builder/addresses.js';
import { codeOf } from '../foundations/theme-builder/draft-code.js';
import { attempt, firstDraft, type Draft } from '../foundations/theme-builder/draft.js';
import { hostSheetOf } from '../foundations/theme-builder/host-sheet.js';
import { mainLinkStyles, pickerStyles } from '../foundations/theme-builder/controls.styles.js';
import { sampleLicence } from '../foundations/theme-builder/sample-licence.js';
import { startStyles } from './start-scene.styles.js';

const drawing = html`<svg class="drawing" viewBox="0 0 260 104" aria-hidden="true">
  <circle class="circle" cx="56" cy="52" r="48" />
  <rect class="square" x="90" y="22" width="78" height="78" />
  <path class="triangle" d="M206 22 240 100h-68z" />
  <rect class="ground" y="100" width="260" height="3" />
</svg>`;

const draftIn = (colour: string): Draft => ({ ...firstDraft, colours: [colour, '', ''] });

/** The first thing that is seen of Stadtkit: what a citizen gets in the end, in any colour that somebody picks. */
class StartScene extends LiveElement {
  static override styles = [liveStyles, shapeStyles, pickerStyles, mainLinkStyles, startStyles];

  /** What somebody has picked; the colour of the theme in use until then. */
  @state() private picked = '';

  readonly #sheet = new CSSStyleSheet();

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  protected override render(): TemplateResult {
    return html`<div class="scene">
      <div>
        ${drawing}
        <h1>Stadtkit</h1>
        <p>
          The building kit for a city’s digital services. Every part can be used by everybody: with
          a thumb, a keyboard, a screen reader, at 400 %, in plain language.
        </p>
        ${this.#own()}
      </div>
      <stadt-licence lang="de" .licence=${sampleLicence('Stadt Musterstadt')}></stadt-licence>
    </div>`;
  }

  #own(): TemplateResult {
    const colour = this.picked || measuredTheme(this.renderRoot).colours.brand.light;
    return html`<div class="own">
      <label>
        Your city’s colour
        <input type="color" .value=${colour} @input=${this.#picked} />
      </label>
      <a class="main" target="_top" href=${inTheme(builderPath, codeOf(draftIn(colour)))}
        >Make its theme</a
      >
    </div>`;
  }

  readonly #picked = (event: Event): void => {
    this.picked = (event.target as HTMLInputElement).value;
    const { built } = attempt(draftIn(this.picked));
    if (built) this.#sheet.replaceSync(hostSheetOf(built.theme));
  };
}

if (!customElements.get('start-scene')) customElements.define('start-scene', StartScene);
