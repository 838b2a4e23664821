import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { FieldElement } from '@stadtkit/element/field-element.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { UploadPort } from '../../src/upload.js';
import { fileFieldStyles } from './file-field.styles.js';
import { takeDrops } from './drop.js';
import { filesOf, putFiles, storedIn } from './files-of.js';
import type { Chosen, Tray } from './tray.js';

/**
 * A question that is answered with files: label, hint and a native `<input type="file">`. What stands in the control is
 * what is sent; the field lists it, judges it, and takes place and camera out of photos before anybody else sees them.
 *
 * @cssprop --stadt-accent - links, buttons and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-line-soft - a line that only divides
 */
export class FileField extends FieldElement {
  static override properties: PropertyDeclarations = {
    ...FieldElement.properties,
    upload: { attribute: false },
  };

  static override lightStyles = [fileFieldStyles];

  /** Where files are sent ahead, one by one; without it they are sent with the form. */
  declare upload: UploadPort | undefined;

  /** Files that somebody looked at, or is looking at. */
  readonly #known = new WeakSet<File>();
  #kept: readonly File[] = [];
  #held: readonly File[] = [];
  #tray: Tray | undefined;
  #coming: Promise<Tray> | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #isTelling = false;

  constructor() {
    super();
    for (const type of ['input', 'change'])
      this.addEventListener(type, (event) => this.#choose(event), true);
    takeDrops(this, (chosen) => this.#take(chosen));
    // By the time the dialog of the system is closed, it is there.
    this.addEventListener('focusin', () => void this.#bring().catch(() => undefined));
  }

  override get control(): HTMLInputElement | null {
    return queryOwn<HTMLInputElement>(this, '[type=file]')[0] ?? null;
  }

  protected override get asks(): 'file' | 'photo' {
    return 'file';
  }

  override get answered(): boolean {
    return filesOf(this.control).length > 0 || storedIn(this).length > 0;
  }

  /** Files that were chosen, but are not in the control before they were looked at. */
  get held(): readonly File[] {
    return this.#held;
  }

  override check(): Problem | undefined {
    if (this.#tray) return this.#tray.problem;
    if (this.#held.length > 0) return { code: 'file-pending', data: { name: '…' } };
    return this.control?.required && !this.answered ? { code: 'missing' } : undefined;
  }

  /** Tells whoever follows the answer that other files stand in the control now. `seen`: held no longer. */
  tell(seen: readonly File[] = []): void {
    const { control } = this;
    this.#held = this.#held.filter((file) => !seen.includes(file));
    this.#kept = filesOf(control);
    for (const file of this.#kept) this.#known.add(file);
    this.#isTelling = true;
    for (const type of ['input', 'change'])
      control?.dispatchEvent(new Event(type, { bubbles: true }));
    this.#isTelling = false;
  }

  /** Whoever waits until all is drawn waits for this too. */
  during(work: Promise<unknown>): void {
    this.#work = Promise.all([this.#work, work]);
  }

  /** Says what is wrong now, or that nothing is any more. */
  judged(): void {
    const problem = this.check();
    if (this.problem && !isUnderway(problem)) this.problem = problem;
    else if (this.problem?.code !== problem?.code) this.problem = undefined;
    this.punishLate();
    this.requestUpdate();
  }

  /** Whether nobody may see a file before it was looked at: photos know where they were taken. */
  protected holds({ type }: File): boolean {
    return type.startsWith('image/');
  }

  protected async newTray(): Promise<Tray> {
    const { FileTray } = await import('./file-tray.js');
    return new FileTray(this);
  }

  protected override punishLate(): void {
    if (!isUnderway(this.check())) super.punishLate();
  }

  protected override send(answers: FormData): void {
    this.#tray?.send(answers);
  }

  protected override restart(): void {
    this.#held = [];
    this.#tray?.restart();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#work;
    return super.getUpdateComplete();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever moves it puts it back at once.
    setTimeout(() => {
      if (!this.isConnected) this.#tray?.stop();
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const files = filesOf(this.control);
    this.#kept = files;
    // Put there by the page, or brought back by the browser.
    const strange = files.filter((file) => !this.#known.has(file));
    if (strange.length > 0) this.#take({ files: strange, isHeld: false });
    if (!this.#tray && storedIn(this).length > 0)
      this.during(
        this.#bring()
          .then(() => this.requestUpdate())
          .catch(() => undefined),
      );
    // A clone brings along what was drawn, but not the files.
    if (!this.#tray) queryOwn(this, '[data-tray]').forEach((drawn) => drawn.remove());
    this.#tray?.draw();
    super.updated(changed);
  }

  /** Once, however many need it at the same moment: each would draw a list of its own. */
  #bring(): Promise<Tray> {
    return (this.#coming ??= this.newTray().then(
      (tray) => (this.#tray = tray),
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    ));
  }

  #choose(event: Event): void {
    const { control } = this;
    if (!control || event.target !== control || this.#isTelling) return;
    const now = filesOf(control);
    const fresh = now.filter((file) => !this.#known.has(file));
    const isHeld = fresh.some((file) => this.holds(file));
    // The dialog was cancelled: that takes nothing away.
    const isCancelled = event.isTrusted && now.length === 0 && this.#kept.length > 0;
    // Of a photo that is being looked at comes a second event.
    if (isHeld || isCancelled || (fresh.length === 0 && this.#held.length > 0))
      event.stopImmediatePropagation();
    if (isHeld || isCancelled) putFiles(control, this.#kept);
    else if (control.multiple && fresh.length > 0) putFiles(control, [...this.#kept, ...fresh]);
    this.#kept = filesOf(control);
    // Firefox gives the same files out as other objects.
    const files = isHeld ? fresh : this.#kept.slice(this.#kept.length - fresh.length);
    if (files.length > 0) this.#take({ files, isHeld });
  }

  #take(chosen: Chosen): void {
    const { files, isHeld } = chosen;
    for (const file of files) this.#known.add(file);
    if (isHeld) this.#held = [...this.#held, ...files];
    this.#work = this.#work
      .then(async () => (await this.#bring()).take(chosen))
      .catch(() => {
        this.problem = { code: 'file-not-sent', data: { name: files[0]?.name ?? '' } };
      })
      .finally(() => {
        this.#held = this.#held.filter((file) => !files.includes(file));
        this.requestUpdate();
      });
    this.requestUpdate();
  }
}

/** Wrong only for somebody who sends the form now. */
const isUnderway = (problem: Problem | undefined): boolean =>
  /pending|file-not-|unfinished/.test(problem?.code ?? '');
