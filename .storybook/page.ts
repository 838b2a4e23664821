import { forcedSheet, motionSheet } from './approximations.js';
import { hosts } from './hosts/hosts.js';
import { directionOf, plainLook, readerSize, type Look } from './look.js';
import { ownTheme } from './own-theme.js';
import { sheetOf } from '@stadtkit/theme/sheet.js';
import { inFull } from '@stadtkit/theme/short-sheet.js';
import { themes } from '@stadtkit/theme/themes.js';
import { ownSheet } from '@stadtkit/theme/themes/own-sheet.js';

const themeSheets = new Map(themes.map((theme) => [theme.name, sheetOf(theme)]));
const hostOf = ({ host }: Look) => hosts[host];

/** What each sheet of ours says, the weakest first. */
const texts: readonly ((look: Look) => string)[] = [
  // What any element brings along: a story of icons alone has none, and the ground of a story is painted in roles.
  () => inFull(ownSheet),
  (look) => hostOf(look)?.sheet ?? '',
  ({ theme, brand }) => (theme === 'custom' ? ownTheme(brand) : themeSheets.get(theme)) ?? '',
  forcedSheet,
  motionSheet,
];

const sheets = texts.map(() => new CSSStyleSheet());
const said: string[] = [];

/** Ours come before those of the elements, as the sheets of a city's page do. */
function wear(look: Look): void {
  texts.forEach((text, at) => {
    const now = text(look);
    if (said[at] !== now) sheets[at]?.replaceSync(now);
    said[at] = now;
  });
  if (sheets.every((sheet) => document.adoptedStyleSheets.includes(sheet))) return;
  document.adoptedStyleSheets = [...sheets, ...document.adoptedStyleSheets];
}

/** Language and direction of a part of the page, written only when they are others: elements listen to them. */
function speak(part: HTMLElement, look: Look): void {
  if (part.lang !== look.locale) part.lang = look.locale;
  if (part.dir !== directionOf(look)) part.dir = directionOf(look);
}

/** Dresses the two elements around a story as the host page would. */
export function frame(story: HTMLElement, look: Look): void {
  const { frame = '', body = '' } = hostOf(look) ?? {};
  story.className = `stadt-page ${frame}`.trim();
  if (story.firstElementChild) story.firstElementChild.className = `stadt-story ${body}`.trim();
  speak(story, look);
}

let shown = plainLook;
const listeners = new Set<() => void>();

/** How the page is looked at now. */
export const lookNow = (): Look => shown;

/** Calls back when the page is looked at in another way; what is returned ends that. */
export function onLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the whole page so, at once: nothing is left to be done later. */
export function show(look: Look): void {
  shown = look;
  const root = document.documentElement;
  speak(root, look);
  root.style.colorScheme = look.scheme;
  root.style.setProperty('--stadt-reader', readerSize(look));
  wear(look);
  for (const story of document.querySelectorAll<HTMLElement>('.stadt-page')) frame(story, look);
  for (const listener of listeners) listener();
}
