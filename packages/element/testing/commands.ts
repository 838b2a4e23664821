import { executeServerCommand } from '@web/test-runner-commands';
import { type ElementPath, pathOf } from './element-path.js';

/** What a screen reader gets of an element. What an engine cannot tell is not there: WebKit tells role and name. */
export interface Said {
  /** The ARIA role; `none` when the element is left out. */
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  readonly invalid?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly checked?: boolean;
}

/** A part of the window in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What became of a comparison; `diff` is the folder with both pictures and the pixels that differ. */
export interface Comparison {
  readonly equal: boolean;
  readonly differing: number;
  readonly width: number;
  readonly height: number;
  readonly diff?: string;
}

/** Media features and their values, such as `forced-colors: active`; those left out are as the machine has them. */
export type MediaFeatures = Readonly<
  Partial<
    Record<
      'forced-colors' | 'prefers-color-scheme' | 'prefers-contrast' | 'prefers-reduced-motion',
      string
    >
  >
>;

const ask = <Answer>(command: string, payload: unknown): Promise<Answer> =>
  executeServerCommand<Answer, never>(command, payload as never);

const place = (target: Element | string): ElementPath =>
  typeof target === 'string' ? [target] : pathOf(target);

/** What assistive technology gets of an element, given itself or as a selector. */
export const said = (target: Element | string): Promise<Said> =>
  ask('said', { place: place(target) });

/** One thing that a screen reader says: what it is, what it is called, and what else is told of it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Description, value and states, such as `disabled`; empty when there is nothing more to say. */
  readonly more: string;
}

/** Everything that is read aloud of an element, in the order of reading. Only Chromium tells; elsewhere it is empty. */
export const heard = (target: Element): Promise<readonly Heard[]> =>
  ask('heard', { place: pathOf(target) });

/** The part of the window that an element takes, also when it is in a frame. */
export function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x, y, width, height };
  const around = rectOf(frame);
  return {
    x: around.x + frame.clientLeft + x,
    y: around.y + frame.clientTop + y,
    width,
    height,
  };
}

/** Compares two pictures pixel by pixel; when they differ, both are kept in `test-results/` under the name. */
export const comparePictures = (one: string, other: string, name: string): Promise<Comparison> =>
  ask('compare-pictures', { one, other, name });

/** Shows the page as for somebody with these preferences, until the file's tests are over; `{}` takes them back. */
export const setMediaFeatures = (
  features: MediaFeatures,
): Promise<{ readonly supported: boolean }> => ask('media-features', features);

/** Chooses files in an `<input type="file">`, as a person does in the dialog of the system. */
export async function upload(input: Element | string, ...files: readonly File[]): Promise<void> {
  const packed = files.map(async (file) => ({ name: file.name, base64: await base64(file) }));
  await ask('upload', { place: place(input), files: await Promise.all(packed) });
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
