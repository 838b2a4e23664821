import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readService } from './read-service.js';
import { question, service } from './received.fixtures.js';

const asking = service.steps.findIndex((step) => step.name === 'pet');
const options = (...values: readonly string[]) =>
  values.map((value) => ({ value, label: { de: value } }));
const appliesFor = (...values: readonly string[]) =>
  question({ name: 'appliesFor', kind: 'choice', options: options(...values) });
const custody = question({
  name: 'custody',
  kind: 'declaration',
  statement: { de: 'Ich habe das Sorgerecht.' },
  agree: { de: 'Das erkläre ich.' },
  when: { answer: 'appliesFor', is: 'child' },
});

/** What is said of a definition in which people apply for others. */
function said(
  applicant: unknown,
  questions: readonly unknown[] = [appliesFor('self', 'child'), custody],
): readonly string[] {
  const definition = {
    ...service,
    applicant,
    checks: [...(service.checks ?? []), { name: 'mandate', reason: { de: 'x' } }],
    steps: service.steps.map((step, at) =>
      at === asking ? { ...step, questions: [...questions, ...(step.questions ?? [])] } : step,
    ),
  };
  return (readService(definition).mistakes ?? []).map(({ path, says }) => `${path} ${says}`);
}

test('whoever applies for somebody else says so, and shows it by an answer or to the office', () => {
  assert.deepEqual(said({ asked: 'appliesFor', proofs: { child: 'custody' } }), []);
  assert.deepEqual(
    said({ asked: 'appliesFor', proofs: { proxy: 'mandate', company: 'mandate' } }, [
      appliesFor('company', 'proxy'),
    ]),
    [],
  );
});

test('a way to apply for somebody else that shows nothing, or that nobody is offered, is a mistake', () => {
  const proofs = { child: 'custody' };
  for (const [applicant, questions, says] of [
    [{ asked: 'nobody', proofs }, undefined, 'applicant.asked “nobody” is not a question.'],
    [{ asked: 'custody', proofs }, undefined, 'applicant.asked “custody” must be a question that'],
    [
      { asked: 'appliesFor', proofs },
      [{ ...appliesFor('self', 'child'), required: false }, custody],
      'applicant.asked “appliesFor” must be a question that everybody answers',
    ],
    [
      { asked: 'appliesFor', proofs },
      [appliesFor('self', 'child', 'friend'), custody],
      'applicant.asked “appliesFor” offers “friend”; its options must be among: self, child',
    ],
    [{ asked: 'appliesFor' }, undefined, 'applicant.proofs.child is missing'],
    [
      { asked: 'appliesFor', proofs: { child: 'note' } },
      undefined,
      'applicant.proofs.child “note”',
    ],
    [
      { asked: 'appliesFor', proofs },
      [custody, appliesFor('self', 'child')],
      'applicant.proofs.child “custody” is not one of the checks, and not a question after',
    ],
    [
      { asked: 'appliesFor', proofs },
      [appliesFor('self', 'child'), { ...custody, required: false }],
      'applicant.proofs.child “custody” is not one of the checks',
    ],
    [
      { asked: 'appliesFor', proofs: { ...proofs, company: 'mandate' } },
      undefined,
      'applicant.proofs.company is for nobody',
    ],
    [
      { asked: 'appliesFor', proofs: { self: 'x' } },
      undefined,
      'applicant.proofs.self is not known',
    ],
    [{ asked: 'appliesFor' }, [appliesFor('self')], 'applicant lets people apply for nobody else'],
    [{ proofs }, undefined, 'applicant.asked is missing'],
  ] as const) {
    const found = said(applicant, questions);
    assert.ok(
      found.some((one) => one.startsWith(says)),
      `${says}\n${found.join('\n')}`,
    );
  }
});
