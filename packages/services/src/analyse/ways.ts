import type { Service } from '@stadtkit/steps/service.js';
import type { Finding } from './finding.js';
import type { Say } from './say.js';
import type { Trace } from './trace.js';

/** Whether there is a way for anybody, and what stands in it. */
export function wayFindings(service: Service, trace: Trace, say: Say): Finding[] {
  const { ended, unanswerable, unproven, unpriced, doubled, refused } = trace;
  const unshown = [...unproven].map(([path, walker]) =>
    say(
      'unproven',
      path,
      'is not asked of this person, and nobody at the office looks at it: they would apply for another without showing that they may.',
      'Ask it under the condition under which they say for whom they apply, or let the office check it.',
      walker,
    ),
  );
  const paths = [...unanswerable].map(([path, walker]) =>
    say(
      'unanswerable',
      path,
      'must be answered, but no answer is right: who comes here cannot go on.',
      'Look at “required”, “rules”, “maxLength” and the kind.',
      walker,
    ),
  );
  const prices = [...unpriced].map(([path, walker]) =>
    say(
      'fee-without-amount',
      path,
      'has no amount for what this person answers: they would pay nothing.',
      path.endsWith('.times')
        ? 'Ask what is multiplied of everybody who pays this line.'
        : 'Write an amount for each option, and ask the question of everybody who pays this line.',
      walker,
    ),
  );
  const twice = [...doubled].map(([path, walker]) =>
    say(
      'fee-twice',
      path,
      'reads like another line that this person pays on the same day: they would pay the same thing twice.',
      'Leave one out, give each its own days or its own “when”, or call them differently.',
      walker,
    ),
  );
  const noWay = ended.some(({ arrived }) => arrived)
    ? []
    : [
        refused.size > 0 && unanswerable.size === 0
          ? say(
              'refuses-everybody',
              'eligibility',
              'refuses everybody: whoever one rule lets pass is refused by another one.',
              'Say of each rule whom it is about.',
              ended.find(({ refusedBy }) => refusedBy !== undefined),
            )
          : say(
              'no-way',
              'steps',
              'lets nobody get to the end: there is no result for anybody.',
              'Look at what is said of the questions that must be answered.',
              [...unanswerable.values()][0] ?? ended[0],
            ),
      ];
  return [...paths, ...unshown, ...prices, ...twice, ...noWay, ...levelFindings(service, say)];
}

/** A level that is demanded of everybody, and offered to nobody. The reader refuses methods that are too weak. */
function levelFindings({ identification, steps }: Service, say: Say): Finding[] {
  const { minimumLevel, methods } = identification;
  const isAsked = steps.some(({ kind }) => kind === 'identity');
  return minimumLevel !== 'none' && methods.length === 0 && isAsked
    ? [
        say(
          'level-not-reached',
          'identification.minimumLevel',
          `demands “${minimumLevel}”, but no way to identify is offered: everybody types, and the office looks at each of them.`,
          'Offer a way to identify that reaches it, or demand “none”.',
        ),
      ]
    : [];
}
