// The first step of the fishing licence in a city’s page, beside the same page in plain HTML.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { serveSandbox } from '../serve-sandbox.mjs';
import { serve } from './serve.mjs';
import { profiles, visit, watched, weigh } from './visit.mjs';
import { watchFor } from './watch.mjs';

export const servicePages = [
  { name: 'plain', title: 'the same page in plain HTML' },
  { name: 'preload', title: 'the city’s page, with the preload line' },
  { name: 'twoLines', title: 'with the two lines alone' },
];

function isServiceUsable() {
  const inside = document.querySelector('stadt-service')?.shadowRoot ?? document;
  const isButton = ({ textContent }) => textContent.includes('Jetzt beantragen');
  const button = [...inside.querySelectorAll('button')].find(isButton);
  return button?.getClientRects().length > 0;
}

/** Passes on what belongs to the sandbox, so that everything comes over the same line. */
const passOn = (sandbox) => (asked, answer) => {
  const { pathname, search } = new URL(asked.url, sandbox.url);
  const passed = request(
    `${sandbox.url}${pathname}${search}`,
    { headers: asked.headers },
    (from) => {
      answer.writeHead(from.statusCode, from.headers);
      from.pipe(answer);
    },
  );
  passed.on('error', () => answer.destroy());
  asked.pipe(passed);
};

export async function serveService() {
  const sandbox = await serveSandbox();
  const preload = await (await fetch(`${sandbox.url}/musterstadt/fischereischein/`)).text();
  const form = readFileSync(join(import.meta.dirname, 'pages/service.html'), 'utf8');
  const twoLines = preload.replace(/ *<link rel="preload"[^>]*>\n/, '');
  const plain = twoLines
    .replace(/ *<script[^>]*><\/script>\n/, '')
    .replace(/<stadt-service[\s\S]*<\/stadt-service>/, form);
  const pages = Object.entries({ plain, preload, twoLines });
  const { origin, close } = await serve(
    pages.map(([name, text]) => [`/${name}`, text]),
    passOn(sandbox),
  );
  return { origin, close: () => (close(), sandbox.close()) };
}

export const measureService = (browser, origin, { name }) =>
  visit(
    browser,
    { url: `${origin}/${name}`, script: watchFor(isServiceUsable), profile: profiles.service },
    async (page, _, requests) => ({
      ...(await watched(page, requests)),
      script: await weigh(requests, 'script'),
      requests: requests.all.length,
    }),
  );
