import { faultCode } from '@stadtkit/kinds/party-fault.js';

/** What a browser is told when its request cannot be served. */
export type RequestErrorCode =
  | 'request'
  | 'return-url'
  | 'key'
  | 'origin'
  | 'not-found'
  | 'not-received'
  | 'too-large'
  /** A part of a file does not begin where the last one ended. */
  | 'offset'
  | 'tus-version'
  /** Too many attempts. */
  | 'busy'
  /** Somebody else is just doing something with the same application: in another window, by a second press. */
  | 'meanwhile'
  /** There is no room for files just now. */
  | 'full'
  | 'party-down'
  | 'nonsense'
  | 'slow'
  | 'fault';

export const statusOf = {
  request: 400,
  'return-url': 400,
  key: 401,
  origin: 403,
  'not-found': 404,
  'not-received': 409,
  offset: 409,
  'tus-version': 412,
  'too-large': 413,
  meanwhile: 423,
  busy: 429,
  fault: 500,
  'party-down': 502,
  nonsense: 502,
  slow: 504,
  full: 507,
} as const satisfies Record<RequestErrorCode, number>;

/** A request that is refused, with the code that the browser gets. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;
  /** Milliseconds after which the same may be asked again with success. */
  readonly retryAfter: number | undefined;

  constructor(code: RequestErrorCode, retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The code for anything that was thrown: ours, a party’s, or patience that ran out. */
export function codeOf(error: unknown): RequestErrorCode {
  if (error instanceof RequestError) return error.code;
  if (error instanceof Error && error.name === 'TimeoutError') return 'slow';
  const fault = faultCode(error);
  if (fault) return fault === 'down' || fault === 'busy' ? 'party-down' : 'nonsense';
  return 'fault';
}
