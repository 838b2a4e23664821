import { base64url } from 'jose';

/** 256 random bits, base64url. */
export const newSecret = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(32)));

/** What is kept of a secret: enough to recognise it, not to use it. */
export async function hashOf(secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(secret);
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
