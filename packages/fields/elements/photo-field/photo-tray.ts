import { adopt } from '@stadtkit/element/adopt.js';
import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { examineFile } from '../../src/examine-file.js';
import { photoMessages, type PhotoMessages } from '../../src/messages/photo-messages.js';
import { isTooSmall, SMALLEST } from '../../src/photo-cut.js';
import { filesOf, putFiles } from '../file-field/files-of.js';
import { rulesOfFiles } from '../file-field/tray-rules.js';
import type { Chosen, Tray } from '../file-field/tray.js';
import type { PhotoField } from './photo-field.js';
import { photoTrayStyles } from './photo-tray.styles.js';
import { PhotoStage } from './photo-stage.js';
import { previewView, stageView } from './photo-view.js';
import { Picture, type View } from './picture.js';

/** A photo whose section was taken. */
interface Taken {
  /** What stands in the control. */
  readonly result: File;
  readonly original: File;
  readonly view: View;
  readonly preview: HTMLCanvasElement;
}

/** Lets a person choose the section of a photo, and puts it into the control. */
export class PhotoTray implements Tray {
  readonly #field: PhotoField;
  readonly #place: HTMLElement;
  #stage: PhotoStage | undefined;
  #original: File | undefined;
  #taken: Taken | undefined;
  #refused: Problem | undefined;
  #note = '';

  constructor(field: PhotoField) {
    this.#field = field;
    this.#place = field.ownerDocument.createElement('div');
    this.#place.setAttribute('data-tray', '');
    this.draw();
  }

  get problem(): Problem | undefined {
    const { control, held } = this.#field;
    const [first] = held;
    if (first) return { code: 'file-pending', data: { name: shownFileName(first.name) } };
    if (this.#refused) return this.#refused;
    if (this.#stage) return { code: 'photo-unfinished' };
    return control?.required && !filesOf(control).length ? { code: 'missing' } : undefined;
  }

  async take({ files, isHeld }: Chosen): Promise<void> {
    const { control } = this.#field;
    const [file] = files;
    if (!control || !file) return;
    // Put there by the page: it is not cut yet either.
    if (!isHeld) putFiles(control, this.#taken ? [this.#taken.result] : []);
    const { problem, file: clean, name } = await examineFile(file, rulesOfFiles(control));
    if (isHeld && !this.#field.held.includes(file)) return;
    this.#close();
    this.#refused = problem ?? (await this.#open(clean, name));
    if (this.#stage) this.#note = this.#words.opened;
    this.#field.opened(this.#refused);
  }

  draw(): void {
    const { control } = this.#field;
    for (const sheet of [fieldButtonStyles, photoTrayStyles])
      adopt(this.#field.getRootNode(), sheet);
    const after = control?.closest('label') ?? control;
    if (after && after.nextElementSibling !== this.#place) after.after(this.#place);
    // The form was reset, or the page took it away.
    if (this.#taken && !filesOf(control).includes(this.#taken.result)) this.#taken = undefined;
    render(
      html`${this.#view}
        <p data-note role="status">${this.#note}</p>`,
      this.#place,
    );
  }

  send(): void {
    // The control sends what stands in it.
  }

  restart(): void {
    this.#close();
    this.#refused = undefined;
    this.#note = '';
  }

  stop(): void {
    this.#close();
  }

  get #words(): PhotoMessages {
    return messagesIn(photoMessages, this.#field.locale);
  }

  get #view(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (this.#stage) {
      this.#stage.words = words;
      this.#stage.canvas.setAttribute('aria-label', words.stage);
      const [take, discard] = [() => this.#field.during(this.#finish()), () => this.#discard()];
      return stageView(this.#stage, { take, discard }, words);
    }
    if (this.#refused)
      return html`<button type="button" data-quiet @click=${() => this.#discard()}>
        ${words.discard}
      </button>`;
    if (!this.#taken) return nothing;
    const { preview } = this.#taken;
    preview.setAttribute('aria-label', words.preview(preview.width, preview.height));
    const actions = {
      change: () => this.#field.during(this.#change()),
      remove: () => this.#remove(),
    };
    return previewView(preview, actions, words);
  }

  /** Opens the stage. What is wrong with the photo, when something is. */
  async #open(file: File, name: string, view?: View): Promise<Problem | undefined> {
    const picture = await Picture.open(file).catch(() => undefined);
    if (!picture) return { code: 'file-unreadable', data: { name } };
    const { width, height } = picture.size;
    if (isTooSmall(picture.size)) {
      picture.close();
      const { width: minWidth, height: minHeight } = SMALLEST;
      return { code: 'photo-too-small', data: { width, height, minWidth, minHeight } };
    }
    if (view) picture.like(view);
    this.#original = file;
    this.#stage = new PhotoStage(picture, this.#field.ownerDocument, (sentence) => {
      this.#note = sentence;
      this.draw();
    });
    return undefined;
  }

  async #finish(): Promise<void> {
    const { control } = this.#field;
    const [stage, original] = [this.#stage, this.#original];
    if (!control || !stage || !original) return;
    const preview = this.#field.ownerDocument.createElement('canvas');
    preview.setAttribute('role', 'img');
    const result = await stage.picture.jpeg(preview, original.name);
    if (this.#stage !== stage) return;
    putFiles(control, [result]);
    const [put = result] = filesOf(control);
    this.#taken = { result: put, original, view: stage.picture.view, preview };
    this.#close();
    this.#note = this.#words.taken;
    this.#tell('[data-change]');
  }

  #discard(): void {
    this.#close();
    this.#refused = undefined;
    this.#note = this.#taken ? '' : this.#words.removed;
    this.#field.opened(undefined);
    this.#goOn(this.#taken ? '[data-change]' : '');
  }

  async #change(): Promise<void> {
    if (!this.#taken) return;
    const { original, view } = this.#taken;
    this.#refused = await this.#open(original, shownFileName(original.name), view);
    this.#field.opened(this.#refused);
    this.draw();
    this.#stage?.canvas.focus();
  }

  #remove(): void {
    const { control } = this.#field;
    if (control) putFiles(control, []);
    this.#note = this.#words.removed;
    this.#tell('');
  }

  #tell(selector: string): void {
    this.#field.tell();
    this.#goOn(selector);
  }

  /** Puts the focus where the work goes on: what was pressed is gone. */
  #goOn(selector: string): void {
    this.draw();
    const next = selector ? this.#place.querySelector<HTMLElement>(selector) : null;
    (next ?? this.#field.control)?.focus();
  }

  #close(): void {
    this.#stage?.picture.close();
    this.#stage = undefined;
  }
}
