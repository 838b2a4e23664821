import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { BuiltTheme } from '@stadtkit/theme/build-theme.js';
import { schemes } from '@stadtkit/theme/theme.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { liveStyles } from '../live/live.styles.js';
import { visionStyles } from '../live/vision.styles.js';
import { brandForm, type BrandFormEvents } from './brand-form.js';
import { attempt, firstDraft, type Draft, type Faults } from './draft.js';
import { mainLinkStyles, pickerStyles } from './controls.styles.js';
import { codeOf, draftOf } from './draft-code.js';
import { movesSection, proofInWords, proofSection } from './findings.js';
import { ObjectUrls } from './object-urls.js';
import './preview.js';
import { seeItSection, takeAwaySection } from './take-away.js';
import { builderStyles } from './theme-builder.styles.js';
import { filesOf, type ThemeFile } from './theme-files.js';
import { viewSwitches, type View } from './view-switches.js';

/** What was done last. Storybook makes the page anew whenever the toolbar is used; nothing may be lost by that. */
let kept: { readonly code: string; readonly draft: Draft; readonly logo: string } | undefined;

/** Makes a theme of one to three brand colours: shows it, proves it, gives it away. */
class ThemeBuilder extends StadtElement {
  static override styles = [liveStyles, visionStyles, pickerStyles, mainLinkStyles, builderStyles];

  /** The draft to begin with, as a link holds it. */
  @property() code = '';

  @state() private draft: Draft = firstDraft;
  @state() private faults: Faults = {};
  @state() private logo = '';
  @state() private view: View = { large: false, rtl: false };

  #built: BuiltTheme | undefined;
  /** The draft of that theme, as a link holds it. */
  #link = '';
  #files: readonly ThemeFile[] = [];
  #urls: readonly string[] = [];
  readonly #objects = new ObjectUrls();

  override connectedCallback(): void {
    super.connectedCallback();
    const mine = kept?.code === this.code ? kept : undefined;
    this.logo = mine?.logo ?? '';
    this.#build(mine?.draft ?? draftOf(this.code) ?? firstDraft);
    if (!this.#built) this.#on.left();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#objects.release();
  }

  protected override render(): TemplateResult {
    const built = this.#built;
    return html`<div class="builder">
        <div class="questions">
          <h2>Your city</h2>
          ${this.#form()}
        </div>
        <div class="answer">
          <h2>How it looks</h2>
          <p class="told" role="status">${built ? this.#told(built) : nothing}</p>
          ${viewSwitches(this.view, (view) => {
            this.view = view;
          })}
          ${built ? this.#previews(built) : nothing}
        </div>
      </div>
      ${built ? this.#results(built) : nothing}`;
  }

  #form(): TemplateResult {
    const { circle, square, triangle } = this.#built?.theme.colours ?? {};
    const ornaments = [circle, square, triangle].map((colour) => colour?.light ?? '#000000');
    return brandForm({ draft: this.draft, faults: this.faults, ornaments, on: this.#on });
  }

  #previews({ theme }: BuiltTheme): TemplateResult {
    const { large, rtl } = this.view;
    return html`<div class="previews ${large ? 'large' : ''}">
      ${schemes.map(
        (scheme) =>
          html`<figure>
            <figcaption>${scheme === 'light' ? 'Light' : 'Dark'}</figcaption>
            <demo-preview
              lang="de"
              dir=${rtl ? 'rtl' : 'ltr'}
              scheme=${scheme}
              reader=${large ? 32 : 16}
              logo=${this.logo}
              .theme=${theme}
            ></demo-preview>
          </figure>`,
      )}
    </div>`;
  }

  #told(built: BuiltTheme): string {
    if (Object.keys(this.faults).length > 0) return 'What you see is the last theme that worked.';
    return `${built.theme.title}: ${proofInWords(built)}`;
  }

  #results(built: BuiltTheme): TemplateResult {
    return html`${movesSection(built)} ${proofSection(built)} ${seeItSection(this.#link)}
    ${takeAwaySection(this.#files, this.#urls)}`;
  }

  readonly #on: BrandFormEvents = {
    typed: (change) => {
      this.#build({ ...this.draft, ...change });
    },
    left: () => {
      this.faults = attempt(this.draft).faults;
    },
    logo: (file) => {
      if (this.logo) URL.revokeObjectURL(this.logo);
      this.logo = file ? URL.createObjectURL(file) : '';
      this.#keep();
    },
  };

  /** While somebody types, the last theme that worked stays; what is wrong is said when the field is left. */
  #build(draft: Draft): void {
    this.draft = draft;
    const { built } = attempt(draft);
    if (built) this.#take(built, draft);
    this.#keep();
  }

  #take(built: BuiltTheme, draft: Draft): void {
    this.faults = {};
    this.#built = built;
    this.#link = codeOf(draft);
    this.#files = filesOf(built);
    this.#urls = this.#objects.renew(
      this.#files.map(({ text, type }) => new Blob([text], { type })),
    );
  }

  #keep(): void {
    kept = { code: this.code, draft: this.draft, logo: this.logo };
  }
}

if (!customElements.get('theme-builder')) customElements.define('theme-builder', ThemeBuilder);
