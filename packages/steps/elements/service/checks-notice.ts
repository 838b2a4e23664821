import { textIn } from '@stadtkit/kinds/locale.js';
import { nothing, type TemplateResult } from 'lit';
import { officeChecks } from '../../src/flow.js';
import { IDENTITY_CHECK } from '../../src/identity-check.js';
import { notice } from './pieces.js';
import type { View } from './view.js';

/** Says before anybody pays that a person at the office looks at this first, and why. */
export function checksNotice(view: View): TemplateResult | typeof nothing {
  const { service, application, now, locale, words } = view;
  const names = officeChecks(service, application, now);
  if (names.length === 0) return nothing;
  const reasons = [
    ...(names.includes(IDENTITY_CHECK) ? [words.checks.identity] : []),
    ...(service.checks ?? [])
      .filter(({ name }) => names.includes(name))
      .map(({ reason }) => textIn(reason, locale)),
  ];
  return notice('info', words.checks.title, `${reasons.join(' ')} ${words.checks.text}`);
}
