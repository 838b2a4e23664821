import { parseArgs } from 'node:util';

export interface Options {
  /** TCP port, 0–65535; 0 takes a free one. */
  readonly port: number;
  /** Folder for keys and database; undefined: in memory. */
  readonly data?: string;
  /** Address to listen on. */
  readonly host: string;
}

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
      },
    }));
  } catch (error) {
    const unknown = /option '([^']+)'/i.exec((error as Error).message)?.[1];
    return unknown
      ? `The option ${unknown} is not known or lacks its value. Allowed: --port <number>, --data <folder>, --host <address>.`
      : 'Only these options are allowed: --port <number>, --data <folder>, --host <address>.';
  }
  const { port, data, host } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return `--port must be a number from 0 to 65535, not "${port}".`;
  if (data === '') return '--data must name a folder.';
  return { port: Number(port), host, ...(data === undefined ? {} : { data }) };
}
