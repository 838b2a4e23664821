import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { html, nothing, type TemplateResult } from 'lit';
import { examineFile } from '../../src/examine-file.js';
import { photoMessages, type PhotoMessages } from '../../src/messages/photo-messages.js';
import { filesOf, putFiles } from '../file-field/files-of.js';
import { rulesOfFiles } from '../file-field/tray-rules.js';
import type { Chosen, Tray, TrayHost } from '../file-field/tray.js';
import { TrayPlace } from '../file-field/tray-place.js';
import { openPhoto } from './open-photo.js';
import { photoTrayStyles } from './photo-tray.styles.js';
import { PhotoStage } from './photo-stage.js';
import { previewView, stageView } from './photo-view.js';
import type { View } from './picture.js';

/** What the tray of a photo needs of its field. */
interface PhotoHost extends TrayHost {
  /** Says what is wrong with the photo that was chosen; nothing when its section can be chosen now. */
  opened(refused: Problem | undefined): void;
  /** Whoever waits until all is drawn waits for this too. */
  during(work: Promise<unknown>): void;
}

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
  readonly #field: PhotoHost;
  readonly #place: TrayPlace;
  #stage: PhotoStage | undefined;
  #original: File | undefined;
  #taken: Taken | undefined;
  #refused: Problem | undefined;

  constructor(field: PhotoHost) {
    this.#field = field;
    this.#place = new TrayPlace(field, 'photo', photoTrayStyles);
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
    // What is sent is drawn anew, so HEIC is welcome where the browser can open it (Safari 17).
    const isTried = !problem || problem.code === 'file-heic';
    const found = isTried ? await this.#open(clean, name) : problem;
    this.#refused = found?.code === 'file-unreadable' ? (problem ?? found) : found;
    if (this.#stage) this.#place.note = this.#words.opened;
    this.#field.opened(this.#refused);
  }

  draw(): void {
    // The form was reset, or the page took it away.
    if (this.#taken && !filesOf(this.#field.control).includes(this.#taken.result))
      this.#taken = undefined;
    this.#place.draw(this.#view);
  }

  send(): void {
    // The control sends what stands in it.
  }

  restart(): void {
    this.#close();
    this.#refused = undefined;
    this.#place.note = '';
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
    const { picture, problem } = await openPhoto(file, name);
    if (problem) return problem;
    if (view) picture.like(view);
    this.#original = file;
    this.#stage = new PhotoStage(picture, this.#field.ownerDocument, (sentence) => {
      this.#place.note = sentence;
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
    this.#place.note = this.#words.taken;
    this.#field.tell();
    this.#goOn();
  }

  #discard(): void {
    this.#close();
    this.#refused = undefined;
    this.#place.note = this.#taken ? '' : this.#words.removed;
    this.#field.opened(undefined);
    this.#goOn();
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
    this.#place.note = this.#words.removed;
    this.#field.tell();
    this.#goOn();
  }

  /** Puts the focus where the work goes on: what was pressed is gone. */
  #goOn(): void {
    this.draw();
    this.#place.goOn(this.#taken ? '[data-change]' : '');
  }

  #close(): void {
    this.#stage?.picture.close();
    this.#stage = undefined;
  }
}
