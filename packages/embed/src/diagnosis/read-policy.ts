import type { Finding } from './finding.js';
import { shownAddress, shownText } from './shown.js';

/** What a browser reports of a policy (`SecurityPolicyViolationEvent`, `CSPViolationReportBody`; CSP 3, sections 5.1 and 5.3). */
export interface Violation {
  readonly directive: string;
  /** An address, an origin, or a word such as `inline`. */
  readonly blocked: string;
  /** The script that wanted it. */
  readonly source: string;
  /** The first letters of what was blocked. */
  readonly sample: string;
}

/** Whom a violation must concern to be ours. */
export interface Ours {
  /** The origin of the page. */
  readonly origin: string;
  /** Addresses that the kit’s files and the gateway begin with. */
  readonly places: readonly string[];
}

/** What a violation means for the kit; nothing when it is somebody else’s. */
export function readViolation(violation: Violation, ours: Ours): Finding | undefined {
  const { directive, blocked, sample } = violation;
  if (directive === 'trusted-types') {
    const name = sample.split('|')[0] ?? '';
    return /^(lit-html|stadtkit)/.test(name) ? { code: 'trusted-types', name } : undefined;
  }
  if (!concerns(violation, ours)) return undefined;
  return {
    code: 'policy',
    // Browsers name the part that decided; the line to write is the plain one.
    directive: shownText(directive.replace(/-(elem|attr)$/, '')),
    source: sourceFor(blocked, ours.origin),
    blocked: shownAddress(blocked),
  };
}

/** A frame’s or a foreign script’s own mistakes are not ours. */
function concerns({ blocked, source }: Violation, { places }: Ours): boolean {
  return places.some(
    (place) =>
      blocked.startsWith(place) ||
      source.startsWith(place) ||
      // Of other origins browsers report no more than that.
      blocked === originOf(place),
  );
}

function sourceFor(blocked: string, origin: string): string {
  if (/^(data|blob)/.test(blocked)) return `${blocked.replace(/:.*/s, '')}:`;
  const from = originOf(blocked);
  if (from === undefined) return `'${shownText(blocked)}'`;
  return from === origin ? "'self'" : from;
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}
