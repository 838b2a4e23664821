import { problemText } from '@stadtkit/element/problem-text.js';
import { filesProblem } from '@stadtkit/kinds/file.js';
import { extensionOf } from '@stadtkit/kinds/file-type.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { nothing } from 'lit';
import { examineFile, type Examined } from '../../src/examine-file.js';
import type { FileUpload } from '../../src/file-upload.js';
import { fileMessages, type FileMessages } from '../../src/messages/file-messages.js';
import { fileList, type FileRow } from './file-list.js';
import { fileTrayStyles } from './file-tray.styles.js';
import { filesOf, putFiles, storedIn } from './files-of.js';
import { sendReferences } from './send-references.js';
import { chosenAnew, isSameList, rulesOfFiles } from './tray-rules.js';
import type { Chosen, Tray, TrayHost } from './tray.js';
import { TrayPlace } from './tray-place.js';
import { aloud, isUnderway, progressOf, uploadProblem } from './upload-words.js';
import { Uploads } from './uploads.js';

/** Looks at chosen files, lists them, and sends them ahead where the page wants that. */
export class FileTray implements Tray {
  readonly #field: TrayHost;
  readonly #place: TrayPlace;
  readonly #known = new WeakMap<File, Examined>();
  readonly #uploads = new Uploads((file, upload) => this.#moved(file, upload));
  /** What was said aloud of each. */
  readonly #told = new WeakMap<FileUpload, string>();
  #isRelieved = false;

  /** `before`: where another tray is drawn, which looks at files itself. */
  constructor(field: TrayHost, before?: TrayPlace) {
    this.#field = field;
    this.#place = new TrayPlace(field, 'files', fileTrayStyles, before);
    this.draw();
  }

  get problem(): Problem | undefined {
    const { control, held } = this.#field;
    const [first] = held;
    if (first) return { code: 'file-pending', data: { name: shownFileName(first.name) } };
    const files = filesOf(control);
    const count = files.length + storedIn(this.#field).length;
    const required = this.#isRelieved || control?.required;
    const rules = control && { ...rulesOfFiles(control), required };
    const problem = rules ? filesProblem(count, rules) : undefined;
    return problem ?? files.map((file) => this.#problemOf(file)).find(Boolean);
  }

  async take({ files, folders = [], isHeld }: Chosen): Promise<void> {
    const { control } = this.#field;
    if (!control) return;
    const rules = rulesOfFiles(control);
    const examined = await Promise.all(files.map((file) => examineFile(file, rules)));
    // The form was reset meanwhile.
    if (isHeld && !files.every((file) => this.#field.held.includes(file))) return;
    const before = filesOf(control);
    const others = before.filter((file) => !files.includes(file));
    const there = others.map((file) => this.#known.get(file));
    const { fresh, notes } = chosenAnew(examined, there, control.multiple, this.#words);
    for (const one of fresh) this.#known.set(one.file, one);
    // Of one that is asked for, the last one counts.
    if (!control.multiple && fresh.length > 0)
      for (const stored of storedIn(this.#field)) this.#drop(stored);
    const rest = control.multiple || fresh.length === 0 ? others : [];
    const wanted = [...rest, ...fresh.map(({ file }) => file)];
    this.#say([...folders.map((name) => this.#words.folder(shownFileName(name))), ...notes]);
    if (isHeld ? fresh.length > 0 : !isSameList(before, wanted)) this.#put(wanted, files);
    else this.#field.judged();
  }

  /** Takes a file that somebody has looked at, in place of what is there. */
  takeOnly(examined: Examined): void {
    for (const stored of storedIn(this.#field)) this.#drop(stored);
    this.#known.set(examined.file, examined);
    this.#put([examined.file]);
  }

  draw(): void {
    this.#relieve();
    const files = filesOf(this.#field.control);
    this.#sendAhead(files);
    const rows = [
      ...storedIn(this.#field).map((stored) => this.#storedRow(stored)),
      ...files.flatMap((file) => this.#row(file) ?? []),
    ];
    this.#place.draw(rows.length > 0 ? fileList(rows, this.#words) : nothing);
  }

  /** What is there already answers the question: the browser would ask all the same. */
  #relieve(): void {
    const { control } = this.#field;
    const isThere = storedIn(this.#field).length > 0;
    if (!control || isThere === this.#isRelieved || (isThere && !control.required)) return;
    control.required = !isThere;
    this.#isRelieved = isThere;
  }

  send(answers: FormData): void {
    const { control, upload } = this.#field;
    if (control && upload)
      sendReferences(answers, control, (file) => this.#uploadOf(file)?.handOut());
  }

  restart(): void {
    this.#place.note = '';
  }

  stop(): void {
    this.#uploads.leave();
  }

  get #words(): FileMessages {
    return messagesIn(fileMessages, this.#field.locale);
  }

  #uploadOf(file: File): FileUpload | undefined {
    return this.#uploads.of(this.#known.get(file));
  }

  #problemOf(file: File): Problem | undefined {
    const known = this.#known.get(file);
    if (known?.problem || !this.#field.upload) return known?.problem;
    return uploadProblem(this.#uploads.of(known), shownFileName(file.name));
  }

  #sendAhead(files: readonly File[]): void {
    const { upload } = this.#field;
    if (!upload) return;
    const right = files.flatMap((file) => {
      const known = this.#known.get(file);
      return known && !known.problem ? [[known, file] as const] : [];
    });
    this.#uploads.keep(new Map(right), upload);
  }

  #row(file: File): FileRow | undefined {
    const known = this.#known.get(file);
    if (!known) return undefined;
    const { label, locale, sentence: shown } = this.#field;
    const problem = this.#problemOf(file);
    const isWrong = problem !== undefined && !isUnderway(problem);
    const sentence = isWrong ? problemText(problem, label, locale) : '';
    const upload = this.#uploads.of(known);
    return {
      ...known,
      ...progressOf(isWrong ? undefined : upload, this.#words),
      isWrong,
      // The field says it already.
      sentence: sentence === shown ? '' : sentence,
      size: file.size,
      remove: () => this.#remove(file, known),
      resume: () => upload?.resume(),
    };
  }

  #storedRow(stored: HTMLInputElement): FileRow {
    const name = shownFileName(stored.dataset['stored'] ?? '');
    return {
      name,
      title: extensionOf(name).toUpperCase(),
      size: Number(stored.dataset['bytes']) || 0,
      sentence: '',
      isWrong: false,
      isCleaned: false,
      percent: 100,
      pause: '',
      remove: () => {
        const at = storedIn(this.#field).indexOf(stored);
        this.#drop(stored);
        this.#removed(name, storedIn(this.#field).length + filesOf(this.#field.control).length);
        this.#field.tell();
        this.#goOn(at);
      },
      resume: () => undefined,
    };
  }

  /** Nobody waits for it; what stays there expires. */
  #drop(stored: HTMLInputElement): void {
    stored.remove();
    this.#field.upload?.forget?.(stored.value).catch(() => undefined);
  }

  #remove(file: File, { name }: Examined): void {
    const files = filesOf(this.#field.control);
    const at = files.indexOf(file) + storedIn(this.#field).length;
    const left = files.filter((one) => one !== file);
    this.#removed(name, storedIn(this.#field).length + left.length);
    this.#put(left);
    this.#goOn(at);
  }

  #removed(name: string, left: number): void {
    this.#say([this.#words.removed(name, left)]);
  }

  /** What was pressed is gone: the next of the list has the focus. */
  #goOn(at: number): void {
    this.draw();
    this.#place.goOn('li > [data-quiet]', at);
  }

  #put(files: readonly File[], seen: readonly File[] = []): void {
    const { control } = this.#field;
    if (!control) return;
    const known = files.map((file) => this.#known.get(file));
    putFiles(control, files);
    // Firefox gives the same files out as other objects.
    filesOf(control).forEach((file, at) => {
      const one = known[at];
      if (one) this.#known.set(file, one);
    });
    this.#field.tell(seen);
  }

  #moved(file: File, upload: FileUpload): void {
    const text = aloud(upload, file, this.#words);
    if (this.#told.get(upload) !== text) this.#say([text], { isListed: true });
    this.#told.set(upload, text);
    this.#field.judged();
    // What the form sends is another now.
    if (upload.state === 'sent') this.#field.tell();
  }

  #say(sentences: readonly string[], { isListed = false } = {}): void {
    const text = sentences.filter(Boolean).join(' ');
    if (!text) return;
    this.#place.say(text, isListed);
  }
}
