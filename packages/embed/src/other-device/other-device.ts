import { todayIn } from '@stadtkit/kinds/age.js';
import type { Application, Receipt } from '@stadtkit/steps/application.js';
import type { OpenedFile, OtherDevice } from '@stadtkit/steps/other-device.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { readApplication } from '@stadtkit/steps/read-application.js';
import type { Service } from '@stadtkit/steps/service.js';
import { json, type GatewayClient } from '../gateway-client.js';
import { newCode, readCode, shownCode } from './code.js';
import { sharing } from './sharing.js';
import { readDraftFile, writeDraftFile } from './draft-file.js';

/** As long as an administration may keep a draft (§ 8a (5) OZG), in milliseconds. */
const THIRTY_DAYS = 30 * 24 * 3_600_000;

/** What is in a file. */
interface Content {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly application: Application;
}

/** How an application goes from device to device (docs/decisions/0043). `now`: milliseconds since 1970. */
export function otherDevice(gateway: GatewayClient, now = () => Date.now()): OtherDevice {
  return {
    ...sharing(gateway),

    async toFile(application) {
      const code = newCode();
      const until = now() + THIRTY_DAYS;
      const content: Content = { until, application: draftOf(application) };
      const text = await writeDraftFile(JSON.stringify(content), code);
      const name = `stadtkit-${todayIn('Europe/Berlin', until)}.json`;
      return {
        file: new File([text], name, { type: 'application/json' }),
        code: shownCode(code),
        until,
      };
    },

    async fromFile(service, file, typed) {
      const open = await readDraftFile(file);
      if (typeof open === 'string') return { status: open };
      const code = readCode(typed);
      if (code === undefined) return { status: 'no-code' };
      const content = await open(code);
      return content === undefined ? { status: 'wrong-code' } : opened(content, service, now());
    },

    async received({ id, key }, signal) {
      const path = `/applications/${id}/receipt`;
      return (await json<{ receipt?: Receipt }>(gateway, path, { key }, signal)).receipt;
    },
  };
}

/**
 * What of an application is a draft: without what holds for this browser alone, and without what only the city can say. The
 * same when it is read, since a file may come from anybody.
 */
function draftOf(application: Application): Application {
  const { id, key, salt, service, at, answers, identity, language, typing } = application;
  return {
    ...{ id, key, service, at, answers },
    ...(salt === undefined ? {} : { salt }),
    ...(identity ? { identity } : {}),
    ...(language ? { language } : {}),
    ...(typing === undefined ? {} : { typing }),
  };
}

function opened(text: string, service: Service, now: number): OpenedFile {
  const content = contentIn(text);
  if (!content) return { status: 'damaged' };
  const { until, application } = content;
  if (!(until > now)) return { status: 'too-old' };
  if (application.service.id !== service.id) return { status: 'other-service' };
  const found = readApplication(JSON.stringify(draftOf(application)), service);
  if (!found) return { status: 'damaged' };
  const isCarriedOver = application.service.version !== service.version;
  return { status: 'opened', application: found, isCarriedOver };
}

function contentIn(text: string): Content | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(content) || !isRecord(content['application'])) return undefined;
  const { id, key, service } = content['application'];
  const isOurs =
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(id)) && /^[\w-]{43}$/.test(String(key));
  return isOurs && isRecord(service) ? (content as unknown as Content) : undefined;
}
