import { zoomOf } from '../../src/photo-cut.js';
import type { PhotoMessages } from '../../src/messages/photo-messages.js';
import { paintGuides } from './guides.js';
import type { Picture } from './picture.js';

/** What a key or a button does to the photo. */
export type Move = 'left' | 'right' | 'up' | 'down' | 'bigger' | 'smaller' | 'turn';

/** Parts of the width that is seen, and with Shift. */
const [STEP, LEAP] = [0.02, 0.1];

const keys: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'bigger',
  '=': 'bigger', // + without Shift, on an American keyboard
  '*': 'bigger', // Shift and + on a German one
  '-': 'smaller',
  _: 'smaller',
};

/** The picture on which the section is chosen: by pointer, wheel and keys. */
export class PhotoStage {
  readonly canvas: HTMLCanvasElement;
  readonly #picture: Picture;
  readonly #say: (sentence: string) => void;
  readonly #pointers = new Map<number, PointerEvent>();

  constructor(picture: Picture, document: Document, say: (sentence: string) => void) {
    this.#picture = picture;
    this.#say = say;
    this.canvas = document.createElement('canvas');
    Object.assign(this.canvas, { width: 560, height: 720, tabIndex: 0 });
    this.canvas.setAttribute('data-stage', '');
    // The arrow keys come here, not to the cursor of the screen reader.
    this.canvas.setAttribute('role', 'application');
    this.canvas.addEventListener('keydown', (event) => this.#press(event));
    this.canvas.addEventListener('wheel', (event) => this.#wheel(event));
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
      this.canvas.addEventListener(type, (event) => this.#point(event));
    this.paint();
  }

  /** The sentences of a language. */
  words: PhotoMessages | undefined;

  get picture(): Picture {
    return this.#picture;
  }

  /** Does one step; more with Shift. Says what came of it. */
  do(move: Move, fast = false): void {
    const { words } = this;
    const done = this.#done(move, fast ? LEAP : STEP);
    this.paint();
    if (!words) return;
    if (!done) this.#say(words.edge);
    else if (move === 'turn') this.#say(words.turned);
    else if (move === 'bigger' || move === 'smaller') this.#say(words.zoom(this.#percent));
    else this.#say(words[move]);
  }

  paint(): void {
    this.#picture.paint(this.canvas);
    paintGuides(this.canvas);
  }

  get #percent(): number {
    return Math.round(zoomOf(this.#picture.size, this.#picture.cut) * 100);
  }

  /** The photo moves, so what is seen of it moves the other way. */
  #done(move: Move, step: number): boolean {
    if (move === 'turn') this.#picture.turn();
    if (move === 'bigger') return this.#picture.zoom(1 + 2 * step);
    if (move === 'smaller') return this.#picture.zoom(1 / (1 + 2 * step));
    if (move === 'left') return this.#picture.move(step, 0);
    if (move === 'right') return this.#picture.move(-step, 0);
    if (move === 'up') return this.#picture.move(0, step);
    if (move === 'down') return this.#picture.move(0, -step);
    return true;
  }

  #press(event: KeyboardEvent): void {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!move) return;
    event.preventDefault();
    this.do(move, event.shiftKey);
  }

  /** Without the focus the wheel scrolls the page; two fingers on a touch pad come as a wheel with Control. */
  #wheel(event: WheelEvent): void {
    const hasFocus = (this.canvas.getRootNode() as Document).activeElement === this.canvas;
    if (!hasFocus && !event.ctrlKey) return;
    event.preventDefault();
    this.#picture.zoom(Math.exp(-event.deltaY / 500));
    this.paint();
  }

  #point(event: PointerEvent): void {
    const before = [...this.#pointers.values()];
    if (event.type === 'pointerdown') this.canvas.setPointerCapture(event.pointerId);
    if (event.type === 'pointermove' && !this.#pointers.has(event.pointerId)) return;
    if (event.type === 'pointerdown' || event.type === 'pointermove')
      this.#pointers.set(event.pointerId, event);
    else this.#pointers.delete(event.pointerId);
    const now = [...this.#pointers.values()];
    if (event.type !== 'pointermove') return;
    const { width } = this.canvas.getBoundingClientRect();
    const [x, y] = middleOf(before);
    const [toX, toY] = middleOf(now);
    this.#picture.move((x - toX) / width, (y - toY) / width);
    if (now.length === 2) this.#picture.zoom(distance(now) / (distance(before) || 1));
    this.paint();
  }
}

const middleOf = (pointers: readonly PointerEvent[]): readonly [number, number] => [
  pointers.reduce((sum, { clientX }) => sum + clientX, 0) / pointers.length,
  pointers.reduce((sum, { clientY }) => sum + clientY, 0) / pointers.length,
];

const distance = ([one, other]: readonly PointerEvent[]): number =>
  one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 1;
