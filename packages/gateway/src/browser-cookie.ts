import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { hashOf, newSecret } from './secrets.js';

const NAME = 'stadtkit';

/** Only what `newSecret` made: anything else came from somebody who wants to know what the browser shows. */
function secretOf(context: Context): string | undefined {
  const secret = getCookie(context, NAME);
  return secret !== undefined && /^[\w-]{43}$/.test(secret) ? secret : undefined;
}

/** Who a browser is to this gateway: a random cookie without meaning, of which only the hash is kept. */
export async function browserOf(context: Context): Promise<string | undefined> {
  const secret = secretOf(context);
  return secret === undefined ? undefined : hashOf(secret);
}

/** The same; gives the browser a cookie when it has none. `seconds`: how long it lasts. */
export async function rememberBrowser(
  context: Context,
  { path, secure, seconds }: { path: string; secure: boolean; seconds: number },
): Promise<string> {
  const secret = secretOf(context) ?? newSecret();
  setCookie(context, NAME, secret, {
    path,
    secure,
    httpOnly: true,
    // Lax, since the citizen comes back from the identity provider by a link.
    sameSite: 'Lax',
    maxAge: seconds,
  });
  return hashOf(secret);
}
