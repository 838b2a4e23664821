import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Fault } from '../../src/parties.js';
import { stepsMessages } from '../../src/words.js';

/** What is said of a fault once somebody has begun. `keeps`: whether this browser keeps what was entered. */
export function faultText(code: Fault['code'], locale: Locale, keeps: boolean): string {
  const { fault, laterFault } = stepsMessages(locale);
  const isLost = code === 'outdated' && !keeps;
  return isLost ? laterFault.outdatedKeepsNothing : { ...fault, ...laterFault }[code];
}
