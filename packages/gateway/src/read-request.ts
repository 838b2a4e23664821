import type { Context } from 'hono';
import { RequestError } from './request-error.js';

/** The texts that a JSON body must have. */
export async function texts<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const body = (await context.req.json().catch(() => undefined)) as
    Record<string, unknown> | undefined;
  const found = names.map((name) => [name, body?.[name]] as const);
  if (!found.every(([, value]) => typeof value === 'string' && value.length <= 2000))
    throw new RequestError('request');
  return Object.fromEntries(found) as Record<Name, string>;
}

/** The id of the application in the address. */
export const idOf = (context: Context): string => applicationId(context.req.param('id'));

/** A UUID (RFC 9562). */
export function applicationId(id = ''): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new RequestError('request');
  return id;
}

/** The key that opens an application. */
export const keyOf = (context: Context): string | undefined =>
  /^Bearer ([\w-]{43})$/.exec(context.req.header('authorization') ?? '')?.[1];
