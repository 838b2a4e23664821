import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { html, nothing, type TemplateResult } from 'lit';
import { examineFile } from '../../src/examine-file.js';
import { photoMessages, type PhotoMessages } from '../../src/messages/photo-messages.js';
import type { FileTray } from '../file-field/file-tray.js';
import { filesOf, putFiles, storedIn } from '../file-field/files-of.js';
import { rulesOfFiles } from '../file-field/tray-rules.js';
import type { Chosen, Tray, TrayHost } from '../file-field/tray.js';
import { TrayPlace } from '../file-field/tray-place.js';
import { openPhoto, unreadable } from './open-photo.js';
import { photoTrayStyles } from './photo-tray.styles.js';
import { PhotoStage } from './photo-stage.js';
import { previewView, stageView } from './photo-view.js';
import type { View } from './picture.js';
import { takePhoto, type TakenPhoto } from './take-photo.js';

/** What the tray of a photo needs of its field. */
interface PhotoHost extends TrayHost {
  /** Whoever waits until all is drawn waits for this too. */
  during(work: Promise<unknown>): void;
}

/** What is known of every photo that was cut. */
const plain = { title: 'JPEG', isCleaned: false };

/** A tray with the list of what the server has already. */
export async function photoTray(field: PhotoHost): Promise<Tray> {
  const tray = new PhotoTray(field);
  await tray.prepare();
  return tray;
}

/** Lets a person choose the section of a photo, and puts it into the control. */
class PhotoTray implements Tray {
  readonly #field: PhotoHost;
  readonly #place: TrayPlace;
  /** What is sent ahead, or lies at the server. */
  #list: FileTray | undefined;
  #stage: PhotoStage | undefined;
  #original: File | undefined;
  #taken: TakenPhoto | undefined;
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
    if (this.#list) return this.#list.problem;
    return control?.required && !filesOf(control).length ? { code: 'missing' } : undefined;
  }

  /** Brings the list of what is sent ahead, where there is one. */
  async prepare(): Promise<void> {
    if (this.#list || !(this.#field.upload || storedIn(this.#field).length > 0)) return;
    const { FileTray } = await import('../file-field/file-tray.js');
    this.#list ??= new FileTray(this.#field, this.#place);
  }

  async take({ files, isHeld }: Chosen): Promise<void> {
    const { control } = this.#field;
    const [file] = files;
    if (!control || !file) return;
    // Put there by the page: it is not cut yet either.
    if (!isHeld) putFiles(control, this.#taken ? [this.#taken.result] : []);
    await this.prepare();
    const { problem, file: clean, name } = await examineFile(file, rulesOfFiles(control));
    if (isHeld && !this.#field.held.includes(file)) return;
    this.#close();
    // What is sent is drawn anew, so HEIC is welcome where the browser can open it (Safari 17).
    const isTried = !problem || problem.code === 'file-heic';
    const found = isTried ? await this.#open(clean, name) : problem;
    this.#refused = found?.code === 'file-unreadable' ? (problem ?? found) : found;
    if (this.#stage) this.#place.note = this.#words.opened;
    this.#judge();
  }

  draw(): void {
    // The form was reset, or the page took it away.
    if (this.#taken && !filesOf(this.#field.control).includes(this.#taken.result))
      this.#taken = undefined;
    this.#place.draw(this.#view);
    this.#list?.draw();
  }

  send(answers: FormData): void {
    this.#list?.send(answers);
  }

  restart(): void {
    this.#close();
    this.#refused = undefined;
    this.#place.note = '';
  }

  stop(): void {
    this.#close();
    this.#list?.stop();
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
      // A list has a button for it.
      remove: this.#list ? undefined : () => this.#remove(),
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
    const [stage, original] = [this.#stage, this.#original];
    if (!stage || !original) return;
    const taken = await takePhoto(stage, original);
    if (this.#stage !== stage) return;
    this.#close();
    if (taken) {
      this.#taken = { ...taken, result: this.#put(taken.result) };
      this.#place.note = this.#words.taken;
    } else {
      this.#refused = unreadable(shownFileName(original.name));
      this.#judge();
    }
    this.#goOn();
  }

  /** Puts a photo into the control, and says so. Firefox gives it out as another object. */
  #put(file: File): File {
    const { control } = this.#field;
    if (this.#list)
      this.#list.takeOnly({ ...plain, file, name: shownFileName(file.name), size: file.size });
    else if (control) {
      putFiles(control, [file]);
      this.#field.tell();
    }
    return filesOf(control)[0] ?? file;
  }

  /** Says what is wrong with the photo that was chosen; nothing when its section can be chosen now. */
  #judge(): void {
    this.#field.problem = this.#refused;
    this.#field.requestUpdate();
  }

  #discard(): void {
    this.#close();
    this.#refused = undefined;
    const isThere = this.#taken ?? storedIn(this.#field)[0];
    this.#place.note = isThere ? '' : this.#words.removed;
    this.#judge();
    this.#goOn();
  }

  async #change(): Promise<void> {
    if (!this.#taken) return;
    const { original, view } = this.#taken;
    this.#refused = await this.#open(original, shownFileName(original.name), view);
    this.#judge();
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
