import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { SandboxContext } from '../sandbox-context.js';
import { page } from '../page.js';
import { persons, acrOf, type Person } from './persons.js';
import { openIdProvider } from './provider.js';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Env = { Bindings: HttpBindings };
const name = 'Musterland-Ausweis';
const levelWords = { low: 'normal', substantial: 'substanziell', high: 'hoch' };

/** The ID provider: its login page, and OpenID Connect for everything else. */
export interface Ausweis {
  /** Pages, to be mounted at `/ausweis/anmelden`. */
  readonly login: Hono<Env>;
  /** OpenID Connect. The URL of the request must still begin with `/ausweis`. */
  protocol(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function ausweis(context: SandboxContext): Ausweis {
  const provider = openIdProvider(context);
  const answer = provider.callback();
  const login = new Hono<Env>();
  const everybody = (): readonly Person[] => [...persons, ...context.steering.persons];

  login.onError((_, c) =>
    c.html(
      page({
        name,
        sign: 'ausweis',
        title: 'Anmeldung abgelaufen',
        body: html`<h1>Diese Anmeldung ist abgelaufen</h1>
          <p>Gehen Sie zurück zum Antrag. Weisen Sie sich dort noch einmal aus.</p>`,
      }),
      400,
    ),
  );

  login.get('/:uid', async (c) => {
    const { uid, params } = await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    return c.html(
      page({
        name,
        sign: 'ausweis',
        title: 'Als wer möchten Sie sich ausweisen?',
        body: form(uid, askedFor(params), everybody()),
      }),
    );
  });

  login.post('/:uid', async (c) => {
    const chosen = (await c.req.formData()).get('person');
    const person = everybody().find((p) => p.id === chosen);
    const result = person
      ? { login: { accountId: person.id, acr: acrOf(person), remember: false } }
      : { error: 'access_denied', error_description: 'cancelled by the person' };
    const { incoming, outgoing } = c.env;
    return c.redirect(
      await provider.interactionResult(incoming, outgoing, result, {
        mergeWithLastSubmission: false,
      }),
      303,
    );
  });

  return {
    login,
    protocol(request, response) {
      // No single sign-on: the next person at this browser is nobody yet.
      if (request.url?.startsWith('/ausweis/auth?')) {
        const cookies = (request.headers.cookie ?? '').split('; ');
        request.headers.cookie = cookies
          .filter((cookie) => !cookie.startsWith('ausweis_session'))
          .join('; ');
      }
      // The provider finds its prefix by comparing the two addresses, as it does behind Express.
      Object.assign(request, { originalUrl: request.url });
      request.url = (request.url ?? '').replace(/^\/ausweis/, '') || '/';
      return answer(request, response);
    },
  };
}

/** What a service asks for, in words of the login page. */
const claimWords: Readonly<Record<string, string>> = {
  name: 'Name',
  family_name: 'Name',
  given_name: 'Name',
  birthdate: 'Geburtsdatum',
  address: 'Anschrift',
};

function askedFor({ claims, scope }: Readonly<Record<string, unknown>>): string {
  const single = typeof claims === 'string' ? (JSON.parse(claims) as { userinfo?: object }) : {};
  const scopes = String(scope).split(' ');
  const names = [
    ...Object.keys(single.userinfo ?? {}),
    ...(scopes.includes('profile') ? ['name', 'birthdate'] : []),
    ...(scopes.includes('address') ? ['address'] : []),
  ];
  const words = new Set(names.flatMap((name) => claimWords[name] ?? []));
  return words.size > 0 ? [...words].join(', ') : 'nur, dass Sie sich ausgewiesen haben';
}

const form = (uid: string, asked: string, everybody: readonly Person[]) =>
  html`<h1>Als wer möchten Sie sich ausweisen?</h1>
    <p class="lead">
      <b>Stadt Musterstadt</b> möchte wissen: ${asked}. Wählen Sie eine der erfundenen Personen.
    </p>
    <form method="post" action="/ausweis/anmelden/${uid}">
      <ul class="choices">
        ${everybody.map(
          (person) =>
            html`<li>
              <button name="person" value="${person.id}">
                <b>${person.name}</b> <span>${person.about}</span>
                <small>Niveau ${levelWords[person.level]}</small>
              </button>
            </li>`,
        )}
      </ul>
      <p>
        <button class="quiet" name="cancel" value="yes">Abbrechen und zurück zum Antrag</button>
      </p>
    </form>`;
