import { locales } from '@stadtkit/kinds/locale.js';

/** What the address of `frame.html` asks for. */
export interface FrameRequest {
  readonly src: string;
  readonly gateway?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly 'heading-level'?: string;
}

export type FrameParameter = keyof FrameRequest;

export type FrameReading =
  | { readonly request: FrameRequest; readonly wrong?: never }
  /** What is missing or not allowed. Its value is not repeated: anybody may write an address. */
  | { readonly wrong: readonly FrameParameter[]; readonly request?: never };

interface Allowed {
  /** The address of `frame.html` itself. */
  readonly page: string;
  /** Origins from which a service may come, besides its own. */
  readonly origins: readonly string[];
}

const fits: Readonly<Record<FrameParameter, (value: string, allowed: Allowed) => boolean>> = {
  src: isAllowed,
  gateway: isAllowed,
  lang: (value) => locales.some((one) => one === value),
  theme: (value) => /^[a-z0-9-]{1,40}$/.test(value),
  'heading-level': (value) => /^[1-6]$/.test(value),
};
const parameters = Object.keys(fits) as readonly FrameParameter[];

/** Reads the query of `frame.html`. Whoever writes it is nobody to be believed: only known origins, names and numbers. */
export function readFrame(query: string, allowed: Allowed): FrameReading {
  const given = new URLSearchParams(query);
  const found = parameters.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const wrong = found.filter(([name, value]) => !fits[name](value, allowed)).map(([name]) => name);
  if (!given.has('src')) wrong.push('src');
  return wrong.length > 0
    ? { wrong }
    : { request: Object.fromEntries(found) as unknown as FrameRequest };
}

/** Whether a service may come from an address: no `javascript:` or `data:`, and no stranger’s server. */
function isAllowed(value: string, { page, origins }: Allowed): boolean {
  try {
    const { protocol, origin, username } = new URL(value, page);
    return (
      /^https?:$/.test(protocol) &&
      username === '' &&
      [new URL(page).origin, ...origins].includes(origin)
    );
  } catch {
    return false;
  }
}
