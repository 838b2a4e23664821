import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-notice.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/licence/stadt-licence.js';
import '@stadtkit/steps/stadt-step-list.js';
import type { Scheme, Theme } from '@stadtkit/theme/theme.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { shapes } from '../live/shapes.js';
import { hostSheetOf } from './host-sheet.js';
import { shapeStyles } from '../live/shape.styles.js';
import { previewStyles } from './preview.styles.js';
import { sampleLicence } from './sample-licence.js';

const stages = ['Ausweisen', 'Angaben', 'Prüfen', 'Bezahlen'];

/** A step of a form and a licence, as real elements, in a theme of its own: whatever the page around it looks like. */
class Preview extends StadtElement {
  static override styles = [shapeStyles, previewStyles];

  /** What it looks like; the theme of the page when left out. */
  @property({ attribute: false }) theme: Theme | undefined;
  @property() scheme: Scheme = 'light';
  /** The text size that the reader has set, in pixels. */
  @property({ type: Number }) reader = 16;
  /** The address of the city's mark. */
  @property() logo = '';

  readonly #sheet = new CSSStyleSheet();

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.theme || !['theme', 'scheme', 'reader'].some((name) => changed.has(name as 'theme')))
      return;
    const { scheme, reader } = this;
    this.#sheet.replaceSync(
      `${hostSheetOf(this.theme)}:host{color-scheme:${scheme};--stadt-reader:${reader}px}`,
    );
  }

  protected override render(): TemplateResult {
    return html`
      <div class="city">
        ${this.logo ? html`<img src=${this.logo} alt="" />` : shapes}
        <span>${this.theme?.title ?? 'Stadt Musterstadt'}</span>
      </div>
      <div class="step">
        <stadt-step-list .stages=${stages} current="1"></stadt-step-list>
        <h3>Ihre Fischerprüfung</h3>
        ${this.#questions()}
        <stadt-notice kind="good"><p>Das Register hat Ihre Prüfung gefunden.</p></stadt-notice>
        <div class="buttons">
          <stadt-action><button type="button">Weiter</button></stadt-action>
          <stadt-action variant="secondary"><button type="button">Zurück</button></stadt-action>
        </div>
        <stadt-licence
          .licence=${sampleLicence(this.theme?.title ?? 'Stadt Musterstadt')}
        ></stadt-licence>
      </div>
    `;
  }

  #questions(): TemplateResult {
    return html`
      <stadt-choice-group tiles>
        <fieldset>
          <legend>Haben Sie die Prüfung bestanden?</legend>
          <label>
            <input type="radio" name="exam" value="yes" checked />
            <span>Ja, ich habe einen Zugangscode</span>
          </label>
          <label><input type="radio" name="exam" value="no" /> <span>Nein, noch nicht</span></label>
        </fieldset>
      </stadt-choice-group>
      <stadt-text-field
        problem-text="Diesen Code kennt das Register nicht. Bitte vergleichen Sie ihn mit Ihrem Brief."
      >
        <label>Zugangscode</label>
        <p data-hint>Er steht auf dem Brief der Prüfungsbehörde.</p>
        <input value="FP26-7KQ4" autocomplete="off" />
      </stadt-text-field>
      <stadt-text-field class="focused">
        <label>Prüfende Behörde</label>
        <input class="focused" value="Stadt Dortmund" autocomplete="off" />
      </stadt-text-field>
    `;
  }
}

if (!customElements.get('demo-preview')) customElements.define('demo-preview', Preview);
