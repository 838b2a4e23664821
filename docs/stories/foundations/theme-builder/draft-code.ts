import type { Draft } from './draft.js';

// Storybook lets only letters, digits, blanks, - and _ stand in a global of the URL (its own guard against injection).

/** A draft as a word for an address: base64url (RFC 4648, section 5) of JSON. */
export function codeOf({ title, colours, font, radius }: Draft): string {
  const json = JSON.stringify([title.slice(0, 80), colours, font.slice(0, 200), radius]);
  const bytes = String.fromCharCode(...new TextEncoder().encode(json));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 3 && value.every((one) => typeof one === 'string');

function parsed(code: string): unknown {
  try {
    const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

/** The draft of such a word; nothing when it is none. */
export function draftOf(code: string): Draft | undefined {
  const read = code.length <= 2000 ? parsed(code) : undefined;
  if (!Array.isArray(read)) return undefined;
  const [title, colours, font, radius] = read as unknown[];
  if (!isTexts([title, font, radius]) || !isTexts(colours)) return undefined;
  return {
    title: String(title),
    colours: [0, 1, 2].map((at) => colours[at] ?? ''),
    font: String(font),
    radius: String(radius),
  };
}
