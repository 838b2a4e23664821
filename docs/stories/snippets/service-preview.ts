import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { compose } from '@stadtkit/services/compose.js';
import { fischereischein } from '@stadtkit/services/fischereischein.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { themes } from '@stadtkit/theme/themes.js';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hostSheetOf } from '../foundations/theme-builder/host-sheet.js';
import '../../../packages/sandbox/pages/scene/scene.js';

const { service } = compose(fischereischein, musterstadt);
const prepared = { step: 'start' };

/** The fishing licence in a city that exists in memory only, in a theme of its own. */
class ServicePreview extends StadtElement {
  static override styles = css`
    /* Too narrow for the panel of a story to be open from the start: it is for us, not for editors. */
    :host {
      display: block;
      max-inline-size: 860px;
    }
  `;

  /** The name of the theme; that of the page when left out. */
  @property() theme = '';

  readonly #sheet = new CSSStyleSheet();

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('theme')) return;
    const theme = themes.find(({ name }) => name === this.theme);
    this.#sheet.replaceSync(theme ? hostSheetOf(theme) : '');
  }

  protected override render(): TemplateResult {
    return html`<demo-scene .service=${service} .prepared=${prepared}></demo-scene>`;
  }
}

if (!customElements.get('service-preview'))
  customElements.define('service-preview', ServicePreview);
