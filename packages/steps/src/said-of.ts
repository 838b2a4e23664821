import type { LocalText } from '@stadtkit/kinds/locale.js';
import type { Question } from './service.js';

/** What the definition itself says of problems with an answer, each behind its code. */
export const saidOf = ({
  problems = {},
  rules = [],
}: Question): readonly (readonly [code: string, text: LocalText])[] => [
  ...Object.entries(problems),
  ...rules.map(({ name, problem }) => [`rule:${name}`, problem] as const),
];
