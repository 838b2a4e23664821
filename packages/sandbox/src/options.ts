import { parseArgs } from 'node:util';

export interface Options {
  /** TCP port, 0–65535; 0 takes a free one. */
  readonly port: number;
  /** Folder for keys and database; undefined: in memory. */
  readonly data?: string;
  /** Address to listen on. */
  readonly host: string;
  /** Addresses of pages, besides the city's own, that citizens may come back to. */
  readonly pages?: readonly string[];
}

const allowed = '--port <number>, --data <folder>, --host <address>, --page <address>';

/** Reads the command line; the result is one clear sentence when it is wrong. */
export function readOptions(args: readonly string[]): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4400' },
        data: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        page: { type: 'string', multiple: true, default: [] },
      },
    }));
  } catch (error) {
    const unknown = /option '([^']+)'/i.exec((error as Error).message)?.[1];
    return unknown
      ? `The option ${unknown} is not known or lacks its value. Allowed: ${allowed}.`
      : `Only these options are allowed: ${allowed}.`;
  }
  const { port, data, host, page: pages } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return `--port must be a number from 0 to 65535, not "${port}".`;
  if (data === '') return '--data must name a folder.';
  const wrong = pages.find((page) => !/^https?:/.test(page) || !URL.canParse(page));
  if (wrong !== undefined)
    return `--page must be an address such as https://stadt.example/angeln/, not "${wrong}".`;
  return {
    port: Number(port),
    host,
    ...(data === undefined ? {} : { data }),
    ...(pages.length === 0 ? {} : { pages }),
  };
}
