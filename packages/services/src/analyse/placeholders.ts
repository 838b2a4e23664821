import type { Service } from '@stadtkit/steps/service.js';
import type { Finding } from './finding.js';

const PLACEHOLDER = /\{[^{}]*\}|%[sd]\b|<[^<>]+>/;
/** In a sentence for a problem the reader knows what is filled. */
const IN_SENTENCE = /%[sd]\b|<[^<>]+>/;

/** Texts of a definition are shown as they stand: what looks like a gap to be filled stays one. */
export function placeholderFindings(value: Service | object, path = ''): Finding[] {
  return Object.entries(value).flatMap(([name, one]: [string, unknown]): Finding[] => {
    const at = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    if (typeof one === 'object' && one !== null) return placeholderFindings(one, at);
    const gaps = at.includes('.problems.') ? IN_SENTENCE : PLACEHOLDER;
    const [gap] = (typeof one === 'string' && gaps.exec(one)) || [];
    return gap === undefined
      ? []
      : [
          {
            kind: 'placeholder',
            path: at,
            says: `contains “${gap}”, which is shown as it stands.`,
            remedy: 'Write the text out.',
          },
        ];
  });
}
