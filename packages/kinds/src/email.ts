import type { TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import type { Problem } from './problem.js';
import { nothing, valueOr } from './reading.js';
import { tidyLine } from './tidy.js';

/** RFC 5321, 4.5.3.1.3: a path of 256 octets, less its angle brackets. */
const LONGEST = 254;

/** RFC 5321, 4.5.3.1.1: before the @. */
const LOCAL = 64;

/** Before the @, as browsers judge `type=email`. Few mail servers know more (RFC 6531). */
const local = /[\w.!#$%&'*+/=?^`{|}~-]/uy;

/** After the @. Domains may have letters of any script (RFC 5890). */
const domain = /[\p{L}\p{M}\p{N}.-]/uy;

/** Labels that neither begin nor end with a hyphen, the last with a letter: browsers are content without a dot. */
const labels = /^(?:[^.-](?:[^.]{0,61}[^.-])?\.)+(?=[^.]*\p{L})[^.-](?:[^.]{0,61}[^.-])$/u;

function addressProblem(text: string): Problem | undefined {
  if (text.length > LONGEST)
    return { code: 'too-long', data: { max: LONGEST, actual: text.length } };
  const [before = '', after, ...more] = text.split('@');
  if (after === undefined || more.length > 0) return { code: 'email-at' };
  if (before === '') return { code: 'email-start' };
  if (before.length > LOCAL)
    return { code: 'email-long', data: { max: LOCAL, actual: before.length } };
  const strange = strangeCharacter(before, local) ?? strangeCharacter(after, domain);
  return strange ?? (labels.test(after) ? undefined : { code: 'email-end' });
}

/** What a copied link begins with (RFC 6068), and what may follow the address in it. */
const link = /^mailto: ?\/{0,2}([^?]*)/i;

/** The address in a link, or in what a mail program copies: `Max Muster <max@example.de>;` */
function plainly(text: string): string {
  const line = tidyLine(text).replace(/ ?[,;]$/, '');
  const [, linked] = link.exec(line) ?? [];
  if (linked !== undefined) return unescaped(linked);
  return /^[^<>@]*<([^<>]+)>$/.exec(line)?.[1] ?? line;
}

/** A link writes some characters by their number: `max%2Bamt@example.de`. */
const unescaped = (text: string): string =>
  text.replace(/%([2-7][\dA-F])/gi, (_, number: string) =>
    String.fromCharCode(parseInt(number, 16)),
  );

/** An e-mail address, kept as written. Whether it exists shows only when something is sent to it. */
export const email: TextKind = {
  tidy(text) {
    const plain = plainly(text);
    return addressProblem(plain) ? tidyLine(text) : plain;
  },
  read(text, rules) {
    const plain = plainly(text);
    return plain === '' ? nothing(rules) : valueOr(addressProblem(plain), plain);
  },
};
