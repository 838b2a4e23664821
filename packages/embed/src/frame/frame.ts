/**
 * The script of `frame.html`: a service on a page of its own, for a CMS that takes nothing but an `<iframe>`. What it shows
 * is said by its address (`frame-request.ts`); the page around it may run `host.ts`, and need not.
 */
import type { ServiceElement } from '@stadtkit/steps/elements/service.js';
import type {} from '@stadtkit/steps/stadt-service.js';
import { directionOf } from '@stadtkit/kinds/direction.js';
import { localeFor, textIn } from '@stadtkit/kinds/locale.js';
import { FrameHost } from './frame-host.js';
import { readFrame, type FrameParameter, type FrameRequest } from './frame-request.js';
import { frameSheet } from './frame-sheet.js';
import { forgetQuery, rememberedQuery, rememberQuery } from './query-memory.js';
import { keepsCookies, showLeaving, showWayOut } from './way-out.js';
import { frameMessages } from './words.js';

const main = document.querySelector('main') ?? document.body;
const root = document.documentElement;
const framed = window.top !== window;

document.adoptedStyleSheets.push(frameSheet);
root.toggleAttribute('data-framed', framed);
const origins = document.querySelector<HTMLMetaElement>('meta[name=stadt-frame-origins]')?.content;
const reading = readFrame(location.search || rememberedQuery(), {
  page: location.href,
  origins: origins?.split(/\s+/) ?? [],
});
root.lang = reading.request?.lang ?? 'de';
const locale = localeFor(root.lang);
root.dir = directionOf(locale);
const words = frameMessages(locale);
if (reading.request) show(reading.request);
else complain(reading.wrong);

function show({ theme, ...attributes }: FrameRequest): void {
  if (theme !== undefined) dress(theme);
  const service = document.createElement('stadt-service');
  const given = { 'heading-level': framed ? '2' : '1', 'page-title': '', ...attributes };
  for (const [name, value] of Object.entries(given)) service.setAttribute(name, value);
  service.textContent = words.help;
  main.append(service);
  const host = framed ? inFrame(service) : undefined;
  new ResizeObserver(() => {
    if (!service.service) return;
    document.title = textIn(service.service.title, service.locale);
    host?.name(document.title);
  }).observe(service);
  service.addEventListener('stadt-service-done', forgetQuery);
}

/** In a frame nobody can identify or pay: other parties forbid to be framed. The whole window goes there. */
function inFrame(service: ServiceElement): FrameHost {
  const host = new FrameHost(({ page, scheme }) => {
    service.setAttribute('return-url', page);
    root.style.colorScheme = scheme;
  });
  const tellApart = (): void => {
    showWayOut(main, words.apart, words.apartLink, location.href);
  };
  service.addEventListener('stadt-service-step', () => {
    host.say({ stadtkit: 'see', top: 0 });
    if (service.session.step?.kind === 'identity' && !keepsCookies()) tellApart();
  });
  service.addEventListener('stadt-service-leave', (event) => {
    event.preventDefault();
    if (service.session.step?.kind === 'identity' && !keepsCookies()) {
      tellApart();
      return;
    }
    if (host.page === undefined) rememberQuery();
    showLeaving(main, words, event.url);
    host.leave(event.url);
  });
  return host;
}

/** For the web editor who has written the address. */
function complain(wrong: readonly FrameParameter[]): void {
  for (const text of [words.wrong, ...wrong.map((name) => words.parameters[name])]) {
    const line = document.createElement('p');
    line.className = 'wrong';
    line.textContent = text;
    main.append(line);
  }
}

function dress(theme: string): void {
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: `themes/${theme}.css` });
  document.head.append(sheet);
}
