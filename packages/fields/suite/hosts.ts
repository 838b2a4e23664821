import { hostSheets } from './host-sheets.js';

/** Pages that did not expect us. Each is the head of a page, and what its body wears. */
export const hosts: Readonly<Record<string, string>> = {
  'Bootstrap 3 with jQuery': `
    <link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">
    <script src="/node_modules/jquery/dist/jquery.min.js"></script>`,
  '62.5 %': `<style>${hostSheets['small-root']}</style>`,
  'reset of everything': `<style>
    * { margin: 0; padding: 0; box-sizing: content-box; border: 0; font: inherit; vertical-align: baseline; color: red; list-style: none; }
    *, *::before, *::after { outline: none !important; letter-spacing: 3px; text-transform: uppercase; text-indent: 1em; }
    *:focus { outline: none !important; box-shadow: none !important; }
    input, select, textarea, button { appearance: none; background: none; border-radius: 0; font: inherit; }</style>`,
  'floating labels': `<style>${hostSheets['floating-labels']}</style>`,
  'ids that shout': `<style>
    #page input, #page select, #page textarea { border: 0 !important; height: 12px !important; width: 40px !important; font-size: 7px !important; transform: rotate(2deg) !important; }
    #page label { display: none !important; } #page p, #page div, #page span { color: lime !important; text-align: right !important; }
    #page fieldset { display: inline !important; } #page button { visibility: hidden !important; }
    #page * { letter-spacing: 5px !important; line-height: 3 !important; word-spacing: 9px !important; animation: none !important; }</style>`,
  'inherited oddities': `<style>
    body { text-transform: uppercase; letter-spacing: .3em; text-align: center; word-break: break-all; font-style: italic; cursor: wait; user-select: none; hyphens: auto; white-space: nowrap; line-height: 3; font-size: 30px; text-shadow: 1px 1px red; color: red; font-family: cursive; word-spacing: 1em; text-indent: 2em; }
    ::placeholder { color: red; } ::selection { background: red; } input::before { content: "x"; }</style>`,
};

const html = (head: string, body: string): string => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Seite</title>
    <style>body { margin: 0; background: Canvas; }</style>
    ${head}
  </head>
  <body id="page">${body}</body>
</html>`;

/** Opens a page in a frame. */
export async function open(
  body: string,
  { head = '', modules = [], runs = modules.length > 0, width = 640, height = 900 }: Opening = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'Seite';
  frame.width = String(width);
  frame.height = String(height);
  frame.setAttribute('frameborder', '0');
  // Right under the top of the window, whatever else is on the page of the test.
  Object.assign(frame.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0' });
  if (!runs) frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
  const scripts = modules.map((url) => `<script type="module" src="${url}"></script>`);
  frame.srcdoc = html(head, body + scripts.join(''));
  const loaded = nextLoad(frame);
  document.body.append(frame);
  await loaded;
  return frame;
}

export interface Opening {
  readonly head?: string;
  /** Modules that make it live. */
  readonly modules?: readonly string[];
  /** Whether anything may run in it; without, it is a browser without JavaScript. */
  readonly runs?: boolean;
  /** Without other controls around it. */
  readonly alone?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Until the frame has another page, and has come to rest: what leads on from a page while it loads, replaces it. */
export const nextLoad = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((loaded) => {
    frame.addEventListener('load', () => setTimeout(loaded), { once: true });
  });

/** The document of a frame that is open. */
export function documentIn(frame: HTMLIFrameElement): Document {
  if (!frame.contentDocument) throw new Error('The frame has no page.');
  return frame.contentDocument;
}

/** Sends the form in a frame for real; what the server received. */
export async function sendIn(
  frame: HTMLIFrameElement,
): Promise<readonly (readonly [string, unknown])[]> {
  const form = documentIn(frame).querySelector('form');
  const loaded = nextLoad(frame);
  form?.submit();
  await loaded;
  return JSON.parse(documentIn(frame).querySelector('#sent')?.textContent ?? '') as [
    string,
    unknown,
  ][];
}
