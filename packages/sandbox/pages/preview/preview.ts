import { localeFor, textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, render } from 'lit';
import type { Shown } from '../../../cli/src/preview/shown.js';
import type { Prepared } from '../../src/in-memory/prepared.js';
import '../scene/scene.js';
import { ask, askedFor, preparedFor, type Part } from './asked.js';
import { bar } from './bar.js';
import { mistakes } from './mistakes.js';

const header = document.querySelector('header');
const main = document.querySelector('main');

/** What was shown last; as text, so that a save that changes nothing leaves alone who is typing. */
let text = '';
let shown: Shown | undefined;
let prepared: Prepared | undefined;
let status = '';
/** Only the last of several loads counts. */
let loads = 0;

const locale = (): Locale => localeFor(askedFor('lang') ?? shown?.language);

function draw(): void {
  if (!header || !main || !shown || !prepared) return;
  const { service } = shown;
  document.documentElement.lang = locale();
  document.title = `Preview: ${service ? textIn(service.title, locale()) : 'mistakes'}`;
  render(bar(shown, locale(), { status, onChoice }), header);
  // The scene stays, without a service: it brings the colours.
  render(
    html`${service ? nothing : mistakes(shown)}
      <demo-scene alone .service=${service} .prepared=${prepared}></demo-scene>`,
    main,
  );
}

/** Somebody, somewhere on their way, from the beginning. */
function beginAnew(): void {
  if (shown) prepared = preparedFor(shown);
  draw();
}

async function load(): Promise<void> {
  const mine = ++loads;
  const query = new URLSearchParams();
  for (const part of ['city', 'on'] as const) {
    const asked = askedFor(part);
    if (asked !== null) query.set(part, asked);
  }
  const answer = await fetch(`shown.json?${query}`);
  const answered = await answer.text();
  if (mine !== loads) return;
  say('');
  if (answered === text) return;
  text = answered;
  shown = JSON.parse(answered) as Shown;
  beginAnew();
}

function say(what: string): void {
  status = what;
  draw();
}

const loadOrSay = (): void => {
  load().catch(() => {
    say('The preview does not answer. Is the command still running?');
  });
};

function onChoice(part: Part, value: string): void {
  // Another person is shown at the end of their own way.
  ask(part === 'person' ? { person: value, step: null } : { [part]: value });
  if (part === 'city' || part === 'on') loadOrSay();
  else if (part === 'lang') draw();
  else beginAnew();
}

// Where the citizen goes, the bar and the address go along.
main?.addEventListener('stadt-service-step', ({ step }) => {
  ask({ step });
  draw();
});
main?.addEventListener('stadt-service-done', () => {
  ask({ step: shown?.service?.steps[0]?.name ?? null });
  draw();
});
addEventListener('popstate', draw);

const changes = new EventSource('changes');
changes.addEventListener('open', loadOrSay);
changes.addEventListener('message', loadOrSay);
changes.addEventListener('error', () => {
  say('The preview does not answer. Is the command still running?');
});
