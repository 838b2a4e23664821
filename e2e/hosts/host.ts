import type { Page } from '@playwright/test';

/** How a page is looked at. Pages of one mode show the same picture of the service. */
export interface Mode {
  readonly name: string;
  /** Style sheet of the page, for the width of the column. */
  readonly sheet?: string;
  /** Attributes of the root. */
  readonly root?: string;
  readonly viewport?: { width: number; height: number };
  readonly media?: { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' };
}

/** The two lines of the web editor, or what a CMS leaves of them. */
export interface Lines {
  readonly script: string;
  /** A `<stadt-service>`, or a mount for it. */
  readonly service: string;
}

/** The same without the two lines, and with a block that can stand in for the service. */
export const without = ({ service }: Lines): Lines => ({
  script: '',
  service: service.startsWith('<div')
    ? '<div><div id="stand-in"></div></div>'
    : '<div id="stand-in"></div>',
});

/** A page that a service is embedded in. */
export interface Host {
  readonly name: string;
  readonly mode: Mode;
  readonly lines: Lines;
  /** The page’s own style sheets and scripts. */
  readonly head?: string;
  /** What stands around the column. */
  readonly around?: (column: string) => string;
  /** The value of the header Content-Security-Policy. */
  readonly policy?: string;
  /** What a person does to see the service. */
  readonly reveal?: (page: Page) => Promise<void>;
  /** Whoever comes back from another party sees it at once. */
  readonly opensAgain?: boolean;
  /** It does something to keys: the service is also used without a mouse. */
  readonly byKeyboard?: boolean;
  /** One of the most different ones, tried with every change; the others are part of the whole. */
  readonly often?: boolean;
  /** The sentences that the console gets to hear. */
  readonly says?: readonly RegExp[];
}

/** The page as HTML. It is all that is sent: styles and scripts are files, so that policies may be strict. */
export function pageOf(host: Host, lines: Lines): string {
  const { mode, head = '', around = (column: string) => column } = host;
  return `<!doctype html>
<html lang="de" ${mode.root ?? ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Angeln in Musterstadt</title>
    <link rel="icon" href="/parties/icon.svg" />
    <link rel="stylesheet" href="/hosts/place.css" />
    ${mode.sheet === undefined ? '' : `<link rel="stylesheet" href="/hosts/${mode.sheet}" />`}
    ${head}
    ${lines.script}
  </head>
  <body id="seite">
    <header>
      <p>Stadt Musterstadt, <a href="/">Rathaus</a></p>
      <label>Suche <input name="suche" value="Angeln" /></label> <button type="button">Suchen</button>
    </header>
    <main id="inhalt">
      <h1>Angeln in Musterstadt</h1>
      ${around(`<div id="place">${lines.service}</div>`)}
      <h2>Angelvereine</h2>
      <ul><li>Petri Heil e. V.</li></ul>
    </main>
    <footer><p>Alle Personen sind erfunden.</p></footer>
  </body>
</html>`;
}
