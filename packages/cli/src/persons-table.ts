import type { Due } from '@stadtkit/kinds/due.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import type { Analysis, Person } from '@stadtkit/services/analyse.js';
import { applicable } from '@stadtkit/steps/applicable.js';
import type { Application } from '@stadtkit/steps/application.js';
import { dueFor } from '@stadtkit/steps/due.js';
import { applying, frontier, officeChecks, route } from '@stadtkit/steps/flow.js';
import { kindOf } from '@stadtkit/steps/question-kinds.js';
import type { Service } from '@stadtkit/steps/service.js';
import { answerWords } from '@stadtkit/steps/words.js';

/** Where somebody's way ends, in words. */
export function endOf(service: Service, { application, today, refusedBy }: Person): string {
  const rule = service.eligibility.find(({ name }) => name === refusedBy);
  if (rule) return `refused, “${textIn(rule.title, 'en')}” (${rule.name})`;
  const last = frontier(service, application, { today });
  if (last.kind !== 'review') return `stuck in “${textIn(last.title, 'en')}” (${last.name})`;
  const checks = officeChecks(service, application, { today });
  return [
    'sent',
    ...(checks.length > 0 ? [`the office looks at: ${checks.join(', ')}`] : []),
    ...costOf(service, application, today),
  ].join('; ');
}

/** What is due from somebody who gets to the end. */
export const dueOf = (service: Service, application: Application, today: string): Due =>
  dueFor(service, applicable(service, application, { today }), today);

/** What they pay, where there are fees. */
function costOf(service: Service, application: Application, today: string): readonly string[] {
  if (service.fees.length === 0) return [];
  const { totalCents, undetermined } = dueOf(service, application, today);
  return [undetermined ? 'the office tells the fee' : `pays ${(totalCents / 100).toFixed(2)} €`];
}

/** What somebody answers on the steps that they come to. */
function answersOf(service: Service, { application, today }: Person): string {
  const now = { today };
  const steps = route(service, application, now);
  const last = steps.indexOf(frontier(service, application, now));
  return steps
    .slice(0, last + 1)
    .flatMap((step) => applying(service, step, application, now))
    .filter(({ kind }) => kindOf(kind).asks)
    .map((question) => {
      const value = application.answers[question.name]?.value;
      return `${textIn(question.label, 'en')} ${answerWords(question, value, 'en')}`;
    })
    .join('<br>');
}

/** What stands in a cell of a table in Markdown: one line, and nothing that ends the cell. */
export const cell = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ');

/** The persons of an analysis as a page in Markdown: to try, and to sign off. */
export function personsTable(service: Service, { persons, gaveUp }: Analysis, on: string): string {
  const rows = persons.map((person, at) =>
    [
      String(at + 1),
      person.label,
      person.today,
      answersOf(service, person),
      endOf(service, person),
    ].map(cell),
  );
  const head = ['', 'Person', 'Applies on', 'Answers', 'Ends'];
  return [
    `# Who goes which way: ${textIn(service.title, 'en')}`,
    '',
    `${service.authority.name}, version ${service.version}, by applications from ${on} on. All persons are invented; together they go every way at least once.`,
    ...(gaveUp === undefined ? [] : ['', `Not complete: ${gaveUp}`]),
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}
