import type { Question, Service } from '@stadtkit/steps/service.js';
import { lookupFor, questionsOf as listed } from '@stadtkit/steps/sources.js';
import { contradictionIn } from './contradiction.js';
import type { Finding } from './finding.js';
import { inside, type Part } from '@stadtkit/steps/condition-parts.js';
import { conditionOf, ownersIn, type Owned } from './parts.js';
import type { Say } from './say.js';
import type { Trace } from './trace.js';
import type { Walker } from './walker.js';

/** All questions, also those for each of several. */
const questionsOf = (service: Service): readonly Question[] =>
  listed(service).flatMap((one) => [one, ...(one.questions ?? [])]);

const named = (owner: Owned): string =>
  owner.is === 'fee'
    ? `the fee “${owner.it.id}”`
    : owner.is === 'reduction'
      ? `the reduction of the fee “${owner.fee.id}”`
      : owner.is === 'answer rule'
        ? `the rule “${owner.it.name}” of the question “${owner.question.name}”`
        : `the ${owner.is} “${owner.it.name}”`;

/** What a walk to the end has shown about steps, questions, rules, checks and their conditions. */
export const logicFindings = (service: Service, trace: Trace, say: Say): Finding[] =>
  ownersIn(service).flatMap((owner) => ownerFindings(service, trace, owner, say));

function ownerFindings(service: Service, trace: Trace, owner: Owned, say: Say): Finding[] {
  const part = conditionOf(owner);
  const { came, applied, vouched, truths } = trace;
  if (owner.is === 'step' || owner.is === 'question') {
    const visitor = came.get(owner.path);
    // Who cannot come here is stopped elsewhere, and that is said there.
    if (!visitor) return [];
    const sources = sourceFindings(service, trace, owner, say);
    if (sources.length > 0) return sources;
    if (!applied.has(owner.path)) return deadFindings(service, owner, part, visitor, say);
  }
  if (owner.is === 'question' && owner.it.attribute && applied.has(owner.path))
    if (!vouched.has(owner.path))
      return [
        say(
          'source-without-answer',
          `${owner.path}.attribute`,
          'is never answered by an identity: nobody who is asked this has identified.',
          'Ask it after the step where people identify, offer a way to identify, or leave “attribute” out.',
          applied.get(owner.path),
        ),
      ];
  if (!part) return [];
  const truth = truths.get(part.path);
  if (!truth)
    return owner.is === 'rule' && isDead(service, trace, owner.it.after)
      ? [
          say(
            'never-holds',
            `${owner.path}.after`,
            `names the step “${owner.it.after}”, to which nobody comes: the rule is never asked.`,
            'Name a step that people go through.',
          ),
        ]
      : [];
  // Who meets it whatever they answer is said to be stuck (`ways.ts`).
  if (owner.is === 'answer rule' && truth.holds && !truth.fails) return [];
  if (owner.is === 'rule') {
    const rule = ruleFindings(trace, owner, say);
    if (rule.length > 0) return rule;
  }
  if (owner.is === 'reduction') {
    const hidden = trace.unreduced.get(owner.path);
    if (hidden && !trace.reduced.has(owner.path))
      return [
        say(
          'hidden-reduction',
          owner.path,
          `never counts: whoever it is for gets an earlier reduction of the fee “${owner.fee.id}”.`,
          'Put the narrower one first, or leave this one out.',
          hidden,
        ),
      ];
  }
  return partFindings(service, trace, part, say, named(owner));
}

const isDead = (service: Service, { came, applied }: Trace, name: string): boolean => {
  const at = service.steps.findIndex((step) => step.name === name);
  const path = `steps[${at}]`;
  return came.has(path) && !applied.has(path);
};

/** A question of the register that nobody has a code for. */
function sourceFindings(service: Service, trace: Trace, owner: Owned, say: Say): Finding[] {
  if (owner.is !== 'question' || !owner.it.register || trace.applied.has(owner.path)) return [];
  const truth = trace.truths.get(`${owner.path}.when`);
  const visitor = truth ? truth.holds : trace.came.get(owner.path);
  const code = lookupFor(service, owner.it)?.by ?? '';
  return visitor
    ? [
        say(
          'source-without-answer',
          `${owner.path}.register`,
          `is never answered by the register: nobody who comes here has answered “${code}”, which opens it.`,
          `Ask it under the same condition as “${code}”.`,
          visitor,
        ),
      ]
    : [];
}

function deadFindings(
  service: Service,
  owner: Owned,
  part: Part | undefined,
  visitor: Walker,
  say: Say,
): Finding[] {
  const inner = part && contradictionIn(part, questionsOf(service));
  if (inner)
    return [
      say(
        'contradiction',
        inner.path,
        `contradicts itself, so nobody sees ${named(owner)}.`,
        'Take one of the comparisons out, or write “any” in place of “all”.',
        visitor,
      ),
    ];
  return [
    say(
      owner.is === 'step' ? 'dead-step' : 'dead-question',
      part?.path ?? owner.path,
      `never holds for anybody who comes here, so nobody sees ${named(owner)}.`,
      `Mend the condition, or leave ${named(owner)} out.`,
      visitor,
    ),
  ];
}

function ruleFindings(
  { truths, refused, hidden }: Trace,
  owner: Extract<Owned, { is: 'rule' }>,
  say: Say,
): Finding[] {
  const truth = truths.get(`${owner.path}.when`);
  const { name } = owner.it;
  if (truth?.holds && !truth.fails && refused.has(name))
    return [
      say(
        'refuses-everybody',
        `${owner.path}.when`,
        `holds for everybody who comes so far: the rule “${name}” refuses them all.`,
        'Say whom it is about.',
        truth.holds,
      ),
    ];
  const before = hidden.get(name);
  if (refused.has(name) || !before) return [];
  const by = [...before.by].map((one) => `“${one}”`).join(' and ');
  return [
    say(
      'hidden-rule',
      owner.path,
      `never says no: whoever it is about is refused by ${by} before.`,
      `Put the narrower rule first, or leave “${name}” out.`,
      before.walker,
    ),
  ];
}

/** A condition, or a part of one, that says the same of all who come to it. */
function partFindings(
  service: Service,
  trace: Trace,
  part: Part,
  say: Say,
  whose: string,
): Finding[] {
  const truth = trace.truths.get(part.path);
  if (!truth) return [];
  if (!truth.holds) {
    const inner = contradictionIn(part, questionsOf(service));
    return inner
      ? [
          say(
            'contradiction',
            inner.path,
            part.path.endsWith('.when')
              ? `contradicts itself, so ${whose} is for nobody.`
              : `contradicts itself: nobody can meet it (${whose}).`,
            'Take one of the comparisons out, or write “any” in place of “all”.',
            truth.fails,
          ),
        ]
      : [
          say(
            'never-holds',
            part.path,
            `never holds for anybody who comes here (${whose}).`,
            'Mend it, or leave it out.',
            truth.fails,
          ),
        ];
  }
  if (!truth.fails)
    return [
      say(
        'always-holds',
        part.path,
        `holds for everybody who comes here (${whose}): it says nothing.`,
        'Leave it out, or say what was meant.',
        truth.holds,
      ),
    ];
  return inside(part).flatMap((one) => partFindings(service, trace, one, say, whose));
}
