import { gatewayFixture } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';
import { ask, bearer, id, key } from './requests.fixtures.js';

export const place = `/applications/${id}/attachments`;
export const tus = { 'tus-resumable': '1.0.0' };
const part = { ...tus, 'content-type': 'application/offset+octet-stream' };

export async function attachmentsFixture() {
  const made = await gatewayFixture();
  const handed = new Map<string, string>();
  const destination = {
    ...made.options.destination,
    attach: async (application: string, attachment: string, jwe: string) => {
      handed.set(`${application} ${attachment}`, jwe);
    },
  };
  const { storage } = made.options;
  return {
    ...made,
    storage,
    handed,
    gateway: createGateway({ ...made.options, destination }),
    destination,
  };
}

export const announced = async (gateway: Gateway, length: number, secret = key, peer?: string) => {
  const headers = { ...tus, ...bearer(secret), 'upload-length': String(length) };
  const response = await ask(gateway, place, {
    method: 'POST',
    headers,
    ...(peer ? { peer } : {}),
  });
  return { status: response.status, id: response.headers.get('location')?.split('/').at(-1) ?? '' };
};
export const send = (gateway: Gateway, file: string, offset: number, body: string, secret = key) =>
  ask(gateway, `${place}/${file}`, {
    method: 'PATCH',
    headers: { ...part, ...bearer(secret), 'upload-offset': String(offset) },
    body,
  });
export const offsetOf = async (gateway: Gateway, file: string, secret = key) => {
  const headers = { ...tus, ...bearer(secret) };
  const response = await ask(gateway, `${place}/${file}`, { method: 'HEAD', headers });
  return response.status === 200 ? Number(response.headers.get('upload-offset')) : response.status;
};
export const forget = (gateway: Gateway, path: string, secret = key) =>
  ask(gateway, path, { method: 'DELETE', headers: { ...tus, ...bearer(secret) } });
/** An application that names files in its header, as the browser encrypts it. */
export const naming = (gateway: Gateway, ...attachments: readonly unknown[]) => {
  const header = btoa(JSON.stringify({ alg: 'RSA-OAEP-256', attachments })).replace(/=+$/, '');
  return ask(gateway, `/applications/${id}`, {
    method: 'PUT',
    headers: bearer(),
    body: `${header}.b.c.d.e`,
  });
};
