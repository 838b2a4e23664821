import { Provider, type Context } from 'oidc-provider';
import type { SandboxContext } from '../sandbox-context.js';
import { page } from '../page.js';
import { html } from 'hono/html';
import { acrOf, claimsOf, persons } from './persons.js';
import { storageFor } from './storage.js';

const provided = ['name', 'family_name', 'given_name', 'birthdate'];
const levels = ['low', 'substantial', 'high'].map((l) => `http://eidas.europa.eu/LoA/${l}`);

/** `acr_values` to ask for, by the gateway's name of the method. */
export const acrFor = {
  eid: 'http://eidas.europa.eu/LoA/high',
  account: 'http://eidas.europa.eu/LoA/substantial',
} as const;

/** Name of the only client. */
export const clientId = 'stadtkit-gateway';

/** An OpenID provider (code flow, PKCE demanded) whose login page offers invented persons. */
export function openIdProvider({ url, keys, steering }: SandboxContext): Provider {
  const issuer = `${url}/ausweis`;
  return new Provider(issuer, {
    adapter: storageFor(),
    clients: [
      {
        client_id: clientId,
        client_secret: keys.secrets.client,
        redirect_uris: Object.keys(acrFor).map(
          (method) => `${url}/gateway/identity/callback/${method}`,
        ),
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientDefaults: { token_endpoint_auth_method: 'client_secret_post' },
    clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
    jwks: { keys: [keys.ausweis] },
    cookies: { keys: [keys.secrets.cookies], names: { session: 'ausweis_session' } },
    acrValues: levels,
    scopes: ['openid', 'profile', 'address'],
    claims: { openid: ['sub', 'acr'], profile: provided, address: ['address'] },
    // The level must stand in the ID token, not only in the answer of the user info endpoint.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      claimsParameter: { enabled: true },
    },
    interactions: {
      url: (_: unknown, { uid }: { uid: string }) => `${issuer}/anmelden/${uid}`,
    },
    ttl: { Interaction: 1800, Session: 1800, Grant: 1800, AccessToken: 300, IdToken: 300 },
    findAccount: (_: unknown, id: string) => {
      const person = [...persons, ...steering.persons].find((p) => p.id === id);
      return (
        person && {
          accountId: id,
          claims: () => ({ ...claimsOf(person), acr: acrOf(person) }),
        }
      );
    },
    // The login page already says what is handed over; there is no second question.
    loadExistingGrant: async ({ oidc: { provider, client, session } }: Context) => {
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope('openid profile address');
      grant.addOIDCClaims([...provided, 'address', 'acr']);
      await grant.save();
      return grant;
    },
    renderError: async (context: Context) => {
      context.type = 'html';
      context.body = (
        await page({
          name: 'Musterland-Ausweis',
          sign: 'ausweis',
          title: 'Das hat nicht geklappt',
          body: html`<h1>Das hat nicht geklappt</h1>
            <p>
              Diese Anmeldung gibt es nicht mehr. Gehen Sie zurück zum Antrag. Weisen Sie sich dort
              noch einmal aus.
            </p>`,
        })
      ).toString();
    },
  });
}
