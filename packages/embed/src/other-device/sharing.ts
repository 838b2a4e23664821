import { fromHex, sha256 } from '@stadtkit/kinds/bytes.js';
import { plainAccessCode } from '@stadtkit/kinds/code.js';
import type { Application } from '@stadtkit/steps/application.js';
import type { OpenedSent, OtherDevice } from '@stadtkit/steps/other-device.js';
import { readApplication } from '@stadtkit/steps/read-application.js';
import { decrypted, encrypted } from '../encryption.js';
import { call, json, type GatewayClient } from '../gateway-client.js';
import { newCode, readCode, shownCode } from './code.js';
import { keysOf } from './code-keys.js';

/** The keys of a code for one case: its number is the salt, so that nobody has to be asked for one. */
const keysFor = async (code: string, caseNumber: string) =>
  keysOf(code, fromHex(await sha256(`stadtkit case ${plainAccessCode(caseNumber)}`)));

/** How what was sent is seen from another device: a box at the gateway that it cannot read. */
export function sharing(
  gateway: GatewayClient,
): Pick<OtherDevice, 'share' | 'unshare' | 'fromNumber'> {
  const at = ({ id }: Application): string => `/applications/${id}/shared`;
  return {
    async share(application, signal) {
      const code = newCode();
      const { kept: _, ...seen } = application;
      const { encryption, proof } = await keysFor(code, seen.receipt?.caseNumber ?? '');
      const body = { proof, box: await encrypted(JSON.stringify(seen), encryption) };
      await call(gateway, at(application), { method: 'PUT', body, key: application.key }, signal);
      return shownCode(code);
    },

    async unshare(application, signal) {
      await call(gateway, at(application), { method: 'DELETE', key: application.key }, signal);
    },

    async fromNumber(service, caseNumber, typed, signal): Promise<OpenedSent> {
      const code = readCode(typed);
      if (code === undefined) return { status: 'no-code' };
      const { encryption, proof } = await keysFor(code, caseNumber);
      const asked = { method: 'POST', body: { caseNumber, proof }, also: [404] } as const;
      const { box } = await json<{ box?: string }>(gateway, '/shared', asked, signal);
      const text = box === undefined ? undefined : await decrypted(box, encryption);
      if (text === undefined) return { status: 'unknown' };
      // Whoever encrypted it had the key of the application, and the code: it is what `share` wrote.
      const application = readApplication(text, service);
      if (!application) return { status: 'other-service' };
      return { status: 'opened', application: { ...application, elsewhere: true, shared: true } };
    },
  };
}
