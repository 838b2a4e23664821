import type { Page } from '@playwright/test';
import type { Host, Lines, Mode } from './host.js';

const sheet = (...names: readonly string[]): string =>
  names.map((name) => `<link rel="stylesheet" href="/hosts/${name}" />`).join('');
const script = (...names: readonly string[]): string =>
  names.map((name) => `<script src="/hosts/${name}" defer></script>`).join('');
const modules = (...names: readonly string[]): string =>
  names.map((name) => `<script type="module" src="${name}"></script>`).join('');
const press =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
  };
const button = (id: string, name: string): string =>
  `<button type="button" id="${id}">${name}</button>`;

const plain: Mode = { name: 'as it is' };
const rightToLeft: Mode = { name: 'from right to left', root: 'dir="rtl"' };
const dark: Mode = { name: 'dark', media: { colorScheme: 'dark' }, sheet: 'schemes.css' };
const narrow: Mode = { name: 'narrow', sheet: 'narrow.css' };
const zoomed: Mode = {
  name: 'at 400 %',
  sheet: 'small.css',
  viewport: { width: 320, height: 256 },
};
const forced: Mode = { name: 'in forced colours', media: { forcedColors: 'active' } };

const src = '/gateway/services/fischereischein';
const help = '<a href="tel:05551230">0555 123-0</a>';
const element: Lines = {
  script: modules('/stadtkit/stadtkit.js'),
  service: `<stadt-service src="${src}">${help}</stadt-service>`,
};
const mount: Lines = {
  ...element,
  service: `<div data-stadt-service="fischereischein" data-src="${src}">${help}</div>`,
};
const fromHere = "default-src 'self'";
const secondCopy = (version: string): readonly RegExp[] => [
  new RegExp(`^Stadtkit ${version} .+ does nothing: version 0.0.0 .+ runs on this page already`),
];

/** The page that has nothing but the two lines. */
export const blank = (mode: Mode): Host => ({ name: 'blank', mode, lines: element });

const bootstrap = sheet(
  'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap/dist/css/bootstrap-theme.min.css',
);
const jquery = script('jquery/dist/jquery.min.js');

const styled: readonly Host[] = [
  {
    name: 'Bootstrap 3 and jQuery 1.12',
    often: true,
    mode: plain,
    lines: element,
    head: bootstrap + jquery + script('bootstrap/dist/js/bootstrap.min.js'),
    around: (column) =>
      `<div class="container"><div class="panel panel-default"><div class="panel-body form-horizontal">${column}</div></div></div>`,
  },
  { name: '62.5 %', mode: plain, lines: element, head: sheet('percent.css') },
  { name: 'a reset of everything', mode: plain, lines: element, head: sheet('reset.css') },
  {
    name: 'ids and !important',
    often: true,
    mode: plain,
    lines: mount,
    head: sheet('important.css'),
  },
  { name: 'from right to left', mode: rightToLeft, lines: element, head: sheet('rtl.css') },
  { name: 'a dark page', mode: dark, lines: element, head: sheet('dark.css') },
  {
    name: 'a light page on a dark machine',
    mode: { ...plain, media: { colorScheme: 'dark' } },
    lines: element,
    head: sheet('light.css'),
  },
  { name: 'a column of 280 pixels', mode: narrow, lines: element, head: sheet('reset.css') },
  { name: 'forced colours', mode: forced, lines: element, head: sheet('reset.css') },
  { name: '400 % zoom', often: true, mode: zoomed, lines: element, head: sheet('percent.css') },
  { name: 'a style sheet for print', mode: plain, lines: element, head: sheet('print.css') },
];

const strict: readonly Host[] = [
  { name: 'strict policy', mode: plain, lines: element, policy: fromHere },
  {
    name: 'Trusted Types',
    often: true,
    mode: plain,
    lines: element,
    policy: `${fromHere}; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
];

const placed: readonly Host[] = [
  {
    name: 'inside details',
    mode: plain,
    lines: element,
    around: (column) => `<details><summary>Antrag</summary>${column}</details>`,
    reveal: (page) => page.getByText('Antrag', { exact: true }).click(),
    opensAgain: true,
  },
  {
    name: 'a hidden tab',
    mode: plain,
    lines: element,
    head: script('tabs.js'),
    around: (column) =>
      `${button('zeigen', 'Zum Antrag')}<div role="tabpanel">Auskunft</div><div role="tabpanel" hidden>${column}</div>`,
    reveal: press('Zum Antrag'),
  },
  {
    name: 'a modal dialog',
    byKeyboard: true,
    mode: plain,
    lines: element,
    head: sheet('dialog.css') + script('dialog.js'),
    around: (column) =>
      `${button('zeigen', 'Zum Antrag')}<dialog aria-label="Antrag">${column}</dialog>`,
    reveal: press('Zum Antrag'),
  },
  {
    name: 'inside a form',
    often: true,
    byKeyboard: true,
    mode: plain,
    lines: mount,
    head: jquery + script('form.js'),
    around: (column) => `<form id="alles" action="/falsch">${column}</form>`,
  },
  {
    name: 'put in later, taken out and moved',
    mode: plain,
    lines: mount,
    head: script('later.js'),
    around: (column) => {
      const [open, inside] = /^(<div id="place">)(.*)<\/div>$/s.exec(column)?.slice(1) ?? [];
      return `${button('zeigen', 'Zeigen')}${button('entfernen', 'Entfernen')}${button('fort', 'Fort')}${button('zurueck', 'Hierher')}
        <template>${inside ?? ''}</template>${open ?? ''}</div><div id="anderswo"></div>`;
    },
    reveal: press('Zeigen', 'Entfernen', 'Zeigen', 'Fort', 'Hierher'),
  },
];

const copies: readonly Host[] = [
  {
    name: 'an older copy after it',
    says: secondCopy('0.0.0-alpha.1'),
    lines: { ...element, script: element.script + modules('/hosts/older/stadtkit.js') },
  },
  {
    name: 'a newer copy after it',
    says: secondCopy('9.9.9'),
    lines: { ...element, script: element.script + modules('/hosts/newer/stadtkit.js') },
  },
  {
    name: 'the copy in one file after it',
    says: secondCopy('0.0.0'),
    lines: { ...element, script: element.script + modules('/stadtkit/stadtkit-all.js') },
  },
].map((host) => ({ ...host, mode: plain }));

const builds: readonly Host[] = [
  {
    name: 'the module in one file',
    mode: plain,
    lines: { ...element, script: modules('/stadtkit/stadtkit-all.js') },
    policy: fromHere,
  },
  {
    name: 'the classic script',
    mode: plain,
    lines: { ...mount, script: '<script src="/stadtkit/stadtkit-classic.js"></script>' },
    policy: fromHere,
  },
  { name: 'the mount', mode: plain, lines: mount },
];

/** Every page that a service must do in, without harm to either. */
export const hosts: readonly Host[] = [...styled, ...strict, ...placed, ...copies, ...builds];
