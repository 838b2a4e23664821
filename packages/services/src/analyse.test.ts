import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicable } from '@stadtkit/steps/applicable.js';
import { dueFor } from '@stadtkit/steps/due.js';
import { frontier, officeChecks, refusal, route, submissionOf } from '@stadtkit/steps/flow.js';
import { readService } from '@stadtkit/steps/read-service.js';
import { received } from '@stadtkit/steps/received.js';
import type {
  Condition,
  EligibilityRule,
  FeeLine,
  Question,
  Service,
  Step,
} from '@stadtkit/steps/service.js';
import { firstOnly, seen, type Draft } from './analyse.fixtures.js';
import { analyse, type Finding } from './analyse.js';
import { compose, fischereischein, musterstadt } from './index.js';

const on = '2026-11-28';
const { service: real } = compose(fischereischein, musterstadt) as { service: Service };

/** A first fishing licence with something changed in it. */
function changed(change: (service: Draft<Service>) => void): Service {
  const copy = firstOnly(real);
  change(copy);
  return copy;
}
const stepOf = (service: Draft<Service>, name: string): Draft<Step> =>
  service.steps.find((step) => step.name === name)!;
const questionOf = (service: Draft<Service>, name: string): Draft<Question> =>
  service.steps.flatMap((step) => step.questions ?? []).find((one) => one.name === name)!;
const ruleOf = (service: Draft<Service>, name: string): Draft<EligibilityRule> =>
  service.eligibility.find((rule) => rule.name === name)!;
const isCode: Condition = { answer: 'examProof', is: 'code' };
const isCertificate: Condition = { answer: 'examProof', is: 'certificate' };

/** The one finding, and how the flow sees the person who shows it. */
function only(service: Service, kind: Finding['kind'], path: string | RegExp) {
  const { findings } = analyse(service, { on });
  const said = findings.map((one) => `${one.kind} ${one.path} ${one.says}`).join('\n');
  const [finding] = findings;
  assert.ok(finding && findings.length === 1, `one finding, but:\n${said}`);
  assert.equal(finding.kind, kind, said);
  if (typeof path === 'string') assert.equal(finding.path, path, said);
  else assert.match(finding.path, path, said);
  assert.ok(finding.says.endsWith('.') || finding.says.endsWith('”'), finding.says);
  assert.ok(finding.remedy.endsWith('.'), finding.remedy);
  return { finding, ...seen(service, finding.person) };
}

describe('the fishing licence', () => {
  it('has nothing wrong in it, on any day', () => {
    for (const day of ['2026-07-01', on, '2026-12-31', '2028-02-29'])
      assert.deepEqual(analyse(real, { on: day }).findings, [], day);
    assert.equal(analyse(real, { on }).gaveUp, undefined);
  });

  it('is looked at in well under a second', () => {
    analyse(real, { on });
    const begin = performance.now();
    analyse(real, { on });
    assert.ok(performance.now() - begin < 1000);
  });

  it('is gone through by nine persons, who together meet every step, question, option, rule and check', () => {
    const { persons } = analyse(real, { on });
    assert.equal(persons.length, 9, persons.map(({ label }) => label).join('\n'));
    const met = new Set(
      persons.flatMap(({ application, today, refusedBy }) => {
        const found = applicable(real, application, { today });
        const stopped = found.steps.findIndex(
          ({ step }) => step.name === frontier(real, application, { today }).name,
        );
        assert.equal(refusal(real, application, { today })?.name, refusedBy);
        return [
          application.identity?.method ?? 'typing',
          refusedBy ?? 'arrives',
          ...(refusedBy ? [] : officeChecks(real, application, { today })),
          ...found.steps
            .slice(0, stopped + 1)
            .flatMap(({ step, questions }) => [step.name, ...questions.map(({ name }) => name)]),
          ...Object.entries(found.answers).map(
            ([name, { value }]) =>
              `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
          ),
        ];
      }),
    );
    const wanted = [
      ...['eid', 'account', 'typing', 'arrives', 'identity', 'certificate', 'licence'],
      ...real.eligibility.map(({ name }) => name),
      ...real.steps.slice(0, -2).map(({ name }) => name),
      ...real.steps.flatMap(({ questions = [] }) =>
        questions.flatMap(({ name, options = [] }) => [
          name,
          ...options.map(({ value }) => `${name} ${value}`),
        ]),
      ),
    ];
    assert.deepEqual(
      wanted.filter((one) => !met.has(one)),
      [],
    );
    assert.ok(persons.some(({ label }) => label.startsWith('13 or 14 years, Online ID')));
  });
});

it('the persons who arrive are taken by the office', () => {
  const exam = { passedOn: '2020-05-20', examiner: 'Kreis Musterland' };
  const arrived = analyse(real, { on }).persons.filter(({ refusedBy }) => refusedBy === undefined);
  assert.ok(arrived.length > 1);
  for (const { application, today } of arrived) {
    const { id, identity } = application;
    const sent = submissionOf(real, application, { today });
    const statement = identity && { ...identity, application: id };
    const evidence = {
      id,
      statement,
      found: application.answers['examCode'] ? { fischerpruefung: exam } : {},
    };
    assert.equal(received(sent, real, { today }, evidence).status, 'received');
  }
});

it('knows an answer to a question for files or for a photo: nobody gets stuck at it', () => {
  const asked: readonly Draft<Question>[] = [
    { ...PROOF, kind: 'file', types: ['docx'], maxBytes: 10 },
    { ...PROOF, kind: 'file', types: ['jpeg'], maxBytes: 20_000_000 },
    { ...PROOF, kind: 'photo' },
  ];
  for (const question of asked) {
    const service = changed(({ steps }) => {
      steps.find(({ questions }) => questions)?.questions?.push(question);
    });
    const { findings, persons } = analyse(service, { on });
    assert.deepEqual(findings, [], question.kind);
    const arrives = persons.filter(({ refusedBy }) => refusedBy === undefined);
    assert.ok(arrives.length > 0);
    for (const { application } of arrives) assert.ok(application.answers[PROOF.name]);
  }
});

const PROOF = {
  name: 'proof',
  label: { de: 'Nachweis' },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
};

describe('a fault in the logic is found, with somebody who shows it', () => {
  it('a step that nobody comes to', () => {
    const service = changed((one) => {
      stepOf(one, 'levy').when = { answer: 'examProof', is: 'none' };
      one.fees.pop();
    });
    const { steps, stopsAt } = only(service, 'dead-step', 'steps[5].when');
    assert.ok(!steps.includes('levy'));
    assert.equal(stopsAt, 'review');
  });

  it('a question that nobody is asked', () => {
    const service = changed((one) => {
      questionOf(one, 'levyFrom').when = {
        all: [
          { answer: 'examProof', is: 'none' },
          { answer: 'levyYears', is: '5' },
        ],
      };
    });
    const { questions } = only(service, 'dead-question', 'steps[5].questions[1].when');
    assert.ok(questions.includes('levyYears') && !questions.includes('levyFrom'));
  });

  it('a condition that holds for everybody', () => {
    const service = changed((one) => {
      questionOf(one, 'levyFrom').when = {
        fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'min' },
        atLeast: 14,
      };
    });
    only(service, 'always-holds', 'steps[5].questions[1].when');
  });

  it('a check that is never made', () => {
    const service = changed((one) => {
      one.checks![0]!.when = { answer: 'examProof', is: 'none' };
    });
    const { stopsAt } = only(service, 'never-holds', 'checks[0].when');
    assert.equal(stopsAt, 'review');
  });

  it('a condition that contradicts itself', () => {
    const service = changed((one) => {
      questionOf(one, 'levyFrom').when = { all: [isCode, isCertificate] };
    });
    const { questions } = only(service, 'contradiction', 'steps[5].questions[1].when');
    assert.ok(!questions.includes('levyFrom'));
  });

  it('a contradiction deep inside a condition that holds for some', () => {
    const service = changed((one) => {
      questionOf(one, 'levyFrom').when = {
        any: [
          isCode,
          {
            all: [
              { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'min' }, atLeast: 18 },
              { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' }, below: 16 },
            ],
          },
        ],
      };
    });
    only(service, 'contradiction', 'steps[5].questions[1].when.any[1]');
  });

  it('a rule behind one that always says no first', () => {
    const service = changed((one) => {
      one.eligibility.unshift(...one.eligibility.splice(2, 1));
    });
    const { finding, refusedBy } = only(service, 'hidden-rule', 'eligibility[2]');
    assert.match(finding.says, /“underFourteen”/);
    assert.equal(refusedBy, 'underFourteen');
  });

  it('a rule behind one of an earlier step', () => {
    const service = changed((one) => {
      one.eligibility.push({
        ...ruleOf(one, 'noExam'),
        name: 'tooYoungForLevy',
        after: 'levy',
        when: { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' }, below: 12 },
      });
    });
    const { refusedBy } = only(service, 'hidden-rule', 'eligibility[4]');
    assert.match(String(refusedBy), /under/);
  });

  it('a rule that refuses everybody', () => {
    const service = changed((one) => {
      ruleOf(one, 'noExam').when = { answer: 'examProof', given: true };
    });
    const { findings } = analyse(service, { on });
    assert.deepEqual(
      findings.map(({ kind, path }) => `${kind} ${path}`),
      ['refuses-everybody eligibility[0].when', 'refuses-everybody eligibility'],
    );
    assert.equal(seen(service, findings[0]?.person).refusedBy, 'noExam');
  });

  it('rules that each refuse some, and together everybody', () => {
    const service = changed((one) => {
      one.eligibility.push(
        {
          ...ruleOf(one, 'noExam'),
          name: 'one',
          after: 'levy',
          when: { answer: 'levyYears', is: '1' },
        },
        {
          ...ruleOf(one, 'noExam'),
          name: 'five',
          after: 'levy',
          when: { answer: 'levyYears', is: '5' },
        },
      );
      delete one.checks;
    });
    const { refusedBy } = only(service, 'refuses-everybody', 'eligibility');
    assert.ok(refusedBy);
  });

  it('a question that must be answered and cannot be', () => {
    const service = changed((one) => {
      Object.assign(questionOf(one, 'examAuthority'), { kind: 'select', options: [] });
    });
    const { findings } = analyse(service, { on });
    const found = findings.find(({ kind }) => kind === 'unanswerable');
    assert.equal(found?.path, 'steps[4].questions[4]');
    assert.equal(seen(service, found.person).stopsAt, 'exam');
  });

  it('nobody gets to the end', () => {
    const service = changed((one) => {
      stepOf(one, 'review').questions!.push({
        ...questionOf(one, 'street'),
        name: 'mark',
        kind: 'choice',
        options: [],
      });
      delete (questionOf(one, 'mark') as { attribute?: string }).attribute;
    });
    const { findings } = analyse(service, { on });
    assert.deepEqual(
      findings.filter(({ kind }) => kind !== 'trap').map(({ kind, path }) => `${kind} ${path}`),
      ['unanswerable steps[7].questions[1]', 'no-way steps'],
    );
  });

  it('a fee without an amount for an answer', () => {
    const service = changed((one) => {
      delete (one.fees[1]!.cents as { table: { '5'?: number } }).table['5'];
    });
    const { finding } = only(service, 'fee-without-amount', 'fees[1].cents.table');
    assert.equal(finding.person?.application.answers['levyYears']?.value, '5');
  });

  it('a level that no way to identify reaches', () => {
    const service = changed((one) => {
      one.identification.methods = [];
      for (const { questions = [] } of one.steps)
        for (const one of questions) delete (one as { attribute?: string }).attribute;
    });
    only(service, 'level-not-reached', 'identification.minimumLevel');
  });

  it('an identity that shall answer, before anybody has identified', () => {
    const service = changed((one) => {
      stepOf(one, 'identify').when = { answer: 'hurry', is: 'no' };
      const ask = structuredClone(stepOf(one, 'levy'));
      Object.assign(ask, { name: 'first', title: { de: 'Zuerst' } });
      ask.questions = [
        {
          ...questionOf(one, 'levyFrom'),
          name: 'hurry',
          options: ['yes', 'no'].map((value) => ({ value, label: { de: value } })),
        },
      ];
      one.steps.splice(1, 0, ask);
      questionOf(one, 'place').when = { answer: 'hurry', is: 'yes' };
    });
    const { finding } = only(service, 'source-without-answer', 'steps[4].questions[5].attribute');
    assert.equal(finding.person?.application.identity, undefined);
  });

  it('a register that shall answer without a code', () => {
    const service = changed((one) => {
      questionOf(one, 'examExaminer').when = isCertificate;
    });
    const { questions } = only(service, 'source-without-answer', 'steps[4].questions[2].register');
    assert.ok(!questions.includes('examExaminer'));
  });

  it('a part of a condition that says nothing', () => {
    const service = changed((one) => {
      questionOf(one, 'levyFrom').when = {
        all: [isCode, { answer: 'familyName', given: true }],
      };
    });
    only(service, 'always-holds', 'steps[5].questions[1].when.all[1]');
  });

  it('a text with a gap that nothing fills', () => {
    const service = changed((one) => {
      stepOf(one, 'levy').intro!.de = 'Die Abgabe für {years} Jahre.';
    });
    only(service, 'placeholder', 'steps[5].intro.de');
  });
});

describe('a fault in the fees is found, with somebody who shows it', () => {
  const reason = { de: 'Weil es so ist.' };
  const priced = (more: Partial<Draft<FeeLine>>): Service =>
    changed((one) => {
      Object.assign(one.fees[0]!, more);
    });
  const reduced = (...whens: readonly Condition[]): Service =>
    priced({ reductions: whens.map((when) => ({ when, percent: 50, reason })) });
  const isFive: Condition = { answer: 'levyYears', is: '5' };
  const dueOf = (service: Service, { person }: Finding) => {
    assert.ok(person);
    const { application, today } = person;
    return dueFor(service, applicable(service, application, { today }), today).items;
  };

  it('none where lines of the same name take turns, by the day or by whom they are for', () => {
    for (const [first, second] of [
      [{ validTo: '2026-12-31' }, { validFrom: '2027-01-01' }],
      [{ when: isCode }, { when: { not: isCode } }],
    ] as const) {
      const service = priced(first);
      const [fee] = service.fees;
      assert.ok(fee);
      const fees = [
        ...service.fees,
        { ...fee, when: undefined, validTo: undefined, id: 'again', ...second },
      ];
      assert.deepEqual(
        analyse({ ...service, fees: JSON.parse(JSON.stringify(fees)) as FeeLine[] }, { on })
          .findings,
        [],
      );
    }
  });

  it('none where some pay, and some pay less', () => {
    for (const right of [
      priced({ when: isCode }),
      reduced(isCode, isCertificate),
      reduced({ all: [isCode, isFive] }, isCode),
      reduced({ fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' }, below: 18 }),
      reduced({ fact: 'identity.method', is: 'eid' }),
    ])
      assert.deepEqual(analyse(right, { on }).findings, []);
  });

  it('a line that nobody pays', () => {
    const service = priced({ when: { answer: 'examProof', is: 'none' } });
    const { finding, stopsAt } = only(service, 'never-holds', 'fees[0].when');
    assert.match(finding.says, /the fee “licenceFee”/);
    assert.equal(stopsAt, 'review');
    assert.deepEqual(
      dueOf(service, finding).map(({ id }) => id),
      ['levy'],
    );
  });

  it('a line that contradicts itself', () => {
    only(priced({ when: { all: [isCode, isCertificate] } }), 'contradiction', 'fees[0].when');
  });

  it('a condition of a line that everybody meets', () => {
    only(
      priced({
        when: { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'min' }, atLeast: 14 },
      }),
      'always-holds',
      'fees[0].when',
    );
    only(priced({ when: { any: [isCode, isCertificate] } }), 'always-holds', 'fees[0].when');
  });

  it('a reduction behind one that always counts first', () => {
    const service = reduced(isCode, { all: [isCode, isFive] });
    const { finding } = only(service, 'hidden-reduction', 'fees[0].reductions[1]');
    assert.match(finding.says, /“licenceFee”/);
    assert.deepEqual(dueOf(service, finding)[0]?.reduction?.before, 2500);
  });

  it('a reduction for nobody, and one for everybody', () => {
    const none: Condition = { answer: 'examProof', is: 'none' };
    only(reduced(none), 'never-holds', 'fees[0].reductions[0].when');
    only(reduced(isFive, { not: none }), 'always-holds', 'fees[0].reductions[1].when');
    only(
      reduced({ all: [isFive, { not: isFive }] }),
      'contradiction',
      /fees\[0\]\.reductions\[0\]/,
    );
  });

  it('a quantity that is not asked of everybody who pays', () => {
    const service = changed((one) => {
      const { name: _, options: __, ...rest } = questionOf(one, 'levyFrom');
      stepOf(one, 'levy').questions!.push({
        ...rest,
        name: 'copies',
        kind: 'number',
        label: { de: 'Ausfertigungen' },
        min: 1,
        max: 9,
        when: isFive,
      });
      one.fees[0]!.times = ['copies'];
    });
    const { finding, questions } = only(service, 'fee-without-amount', 'fees[0].times');
    assert.ok(!questions.includes('copies'));
    assert.equal(dueOf(service, finding)[0]?.cents, null);
  });

  it('a line of next year', () => {
    const later = changed((one) => {
      one.fees.push({
        ...one.fees[0]!,
        id: 'later',
        validFrom: '2027-01-01',
        when: { answer: 'examProof', is: 'none' },
      });
    });
    const { finding } = only(later, 'never-holds', 'fees[2].when');
    assert.equal(finding.person?.today, '2027-01-01');
  });

  it('the persons show each line and each reduction', () => {
    const service = changed((one) => {
      one.fees[0]!.when = isCode;
      one.fees[1]!.reductions = [
        {
          when: { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' }, below: 18 },
          percent: 100,
          reason,
        },
        { when: { fact: 'identity.method', is: 'account' }, percent: 10, reason },
      ];
    });
    const shown = analyse(service, { on }).persons.map(({ application, today }) => {
      const { items } = dueFor(service, applicable(service, application, { today }), today);
      return items.map(({ id, cents }) => `${id} ${String(cents)}`).join(', ');
    });
    for (const one of [/^licenceFee/, /^levy/, /levy 0/, /levy (?:900|3600)/])
      assert.ok(
        shown.some((line) => one.test(line)),
        `${String(one)}: ${shown.join('; ')}`,
      );
  });
});

describe('a condition over the day', () => {
  const inDecember = (when: Condition): Service =>
    changed((one) => {
      questionOf(one, 'levyFrom').when = when;
    });

  it('may hold later in the year, or in another one', () => {
    const later: Condition[] = [
      { fact: 'today.month', atLeast: 12 },
      { fact: 'today.month', is: 2 },
      { fact: 'today.year', atLeast: 2031 },
      {
        all: [
          { fact: 'today.year', is: 2027 },
          { fact: 'today.month', below: 4 },
        ],
      },
    ];
    for (const when of later) assert.deepEqual(analyse(inDecember(when), { on }).findings, []);
  });

  it('is said when it is over, and when it cannot be', () => {
    only(inDecember({ fact: 'today.year', below: 2026 }), 'dead-question', /levy|steps\[5\]/);
    only(inDecember({ fact: 'today.year', atLeast: 2026 }), 'always-holds', /steps\[5\]/);
    only(inDecember({ fact: 'today.month', is: 13 }), 'contradiction', /steps\[5\]/);
  });
});

describe('a number with decimals', () => {
  const measured = (when: Condition, more: Partial<Draft<Question>>): Service =>
    changed((one) => {
      const { options: _, ...rest } = questionOf(one, 'levyFrom');
      stepOf(one, 'levy').questions!.push(
        { ...rest, name: 'metres', kind: 'number', decimals: 2, ...more },
        { ...questionOf(one, 'levyFrom'), name: 'wide', when },
      );
    });
  const least: Condition = { answer: 'metres', atLeast: 1 };
  const most: Condition = { answer: 'metres', atMost: 2 };

  it('may lie between whole numbers, and between one and its limits', () => {
    for (const service of [
      measured(least, { min: 0.5, max: 2000 }),
      measured(most, { min: 1, max: 2.25 }),
      measured(
        {
          not: {
            any: [
              { answer: 'metres', atMost: 1 },
              { answer: 'metres', atLeast: 2 },
            ],
          },
        },
        { min: 0, max: 9 },
      ),
      measured(
        { all: [{ answer: 'metres', atLeast: 0.3 }, { not: { answer: 'metres', atLeast: 0.45 } }] },
        { min: 0, max: 9 },
      ),
    ])
      assert.deepEqual(analyse(service, { on }).findings, []);
    only(measured(least, { min: 1, max: 2.25 }), 'always-holds', 'steps[5].questions[3].when');
    only(measured(least, { min: 0, max: 0.99 }), 'dead-question', 'steps[5].questions[3].when');
  });
});

describe('habits of paper forms are traps', () => {
  const asking = (more: Partial<Question>): Service =>
    changed((one) => {
      const question: Draft<Question> = {
        name: 'more',
        kind: 'text',
        label: { de: 'Mehr' },
        purpose: { de: 'Damit das Amt antworten kann.' },
        legalBasis: '§ 31 LFischG NRW',
        retention: 'P1Y',
        required: true,
      };
      stepOf(one, 'levy').questions!.push({ ...question, ...(more as Draft<Question>) });
    });

  it('asked although the identity says it', () => {
    const service = changed((one) => {
      delete (questionOf(one, 'street') as { attribute?: string }).attribute;
    });
    only(service, 'trap', 'steps[3].questions[3]');
    // A second birth date is that of somebody else.
    assert.deepEqual(analyse(asking({ autocomplete: 'bday', kind: 'date' }), { on }).findings, []);
  });

  it('a signature, a consent for a duty, no purpose', () => {
    const path = 'steps[5].questions[2]';
    only(asking({ label: { de: 'Ort, Datum, Unterschrift' } }), 'trap', path);
    only(asking({ name: 'signature' }), 'trap', path);
    only(
      asking({
        kind: 'checkbox',
        label: { de: 'Ich willige in die Verarbeitung ein (Einwilligung).' },
      }),
      'trap',
      path,
    );
    only(asking({ purpose: { de: 'Mehr' } }), 'trap', `${path}.purpose`);
  });

  it('many things at once', () => {
    const service = changed((one) => {
      for (const at of [1, 2, 3])
        stepOf(one, 'person').questions!.push({
          ...questionOf(one, 'levyFrom'),
          name: `more${String(at)}`,
          purpose: { de: `Damit das Amt ${String(at)} weiß.` },
        });
    });
    const { finding } = only(service, 'trap', 'steps[3].questions');
    assert.match(
      finding.says,
      /9 questions .* for 6 different purposes: more than 8 questions, or 4 purposes/,
    );
    assert.equal(finding.person?.application.identity, undefined);
    const late = changed((one) => {
      for (let at = 0; at < 9; at++)
        stepOf(one, 'levy').questions!.push({
          ...questionOf(one, 'levyFrom'),
          name: `q${String(at)}`,
        });
    });
    assert.equal(only(late, 'trap', 'steps[5].questions').refusedBy, undefined);
  });

  it('Leichte Sprache in long sentences', () => {
    const service = changed((one) => {
      stepOf(one, 'levy').intro!['de-simple'] =
        'Das ist kurz. Dieser Satz ist aber viel zu lang für Leichte Sprache, weil er nicht aufhört.';
    });
    only(service, 'trap', 'steps[5].intro.de-simple');
  });
});

it('what cannot be looked at to the end is said, and nothing about the logic', () => {
  const service = changed((one) => {
    const asked = Array.from({ length: 20 }, (_, at): Draft<Question> => ({
      ...questionOf(one, 'levyFrom'),
      name: `q${String(at)}`,
    }));
    stepOf(one, 'levy').questions!.push(...asked);
    one.checks!.push({
      ...one.checks![0]!,
      name: 'all',
      when: { all: asked.map(({ name }) => ({ answer: name, is: 'this' })) },
    });
  });
  const { gaveUp, findings } = analyse(service, { on, most: 500 });
  assert.match(gaveUp ?? '', /^After 500 points it gave up, at steps\[\d\].*\(.*q3/);
  assert.ok(findings.every(({ kind }) => kind === 'trap'));
});

it('a question that it knows no answer for is said, and nothing about the logic', () => {
  const service = changed((one) => {
    Object.assign(questionOf(one, 'examAuthority'), { kind: 'name', maxLength: 1 });
    questionOf(one, 'levyFrom').when = { all: [isCode, isCertificate] };
  });
  const { gaveUp, findings } = analyse(service, { on });
  assert.deepEqual(findings, []);
  assert.match(gaveUp ?? '', /steps\[4\]\.questions\[4\].*“name”/);
});

it('questions that only their own follow-up looks at do not multiply', () => {
  const service = changed((one) => {
    for (let at = 0; at < 30; at++)
      stepOf(one, 'levy').questions!.push(
        { ...questionOf(one, 'levyFrom'), name: `q${String(at)}` },
        {
          ...questionOf(one, 'levyFrom'),
          name: `f${String(at)}`,
          when: { answer: `q${String(at)}`, is: 'next' },
        },
      );
  });
  const { gaveUp, findings, persons } = analyse(service, { on });
  assert.equal(gaveUp, undefined);
  assert.ok(findings.every(({ kind }) => kind === 'trap'));
  assert.ok(persons.length < 100);
  for (const { application, today } of persons) assert.ok(route(service, application, { today }));
});

describe('several of the same', () => {
  const reason = { purpose: { de: 'Für den Bescheid.' }, legalBasis: 'Satzung', retention: 'P1Y' };
  const asks = (name: string, more: Partial<Draft<Question>> = {}): Draft<Question> => ({
    ...reason,
    name,
    kind: 'yes-no',
    label: { de: name },
    required: true,
    ...more,
  });
  /** A list of dogs, and a question after it, in the step about the levy. */
  const withDogs = (when: Condition, ...inner: readonly Draft<Question>[]): Service =>
    changed((service) => {
      stepOf(service, 'levy').questions?.push(
        {
          name: 'dogs',
          kind: 'add-another',
          label: { de: 'Ihre Hunde' },
          entry: { de: 'Hund' },
          required: true,
          atLeast: 2,
          atMost: 3,
          questions: [asks('bites'), ...inner],
        },
        asks('room', { when }),
      );
    });
  const place = (path: string): RegExp =>
    new RegExp(`^steps\\[\\d+\\]\\.questions\\[\\d+\\]${path}$`);
  const least: Condition = { answer: 'dogs', atLeast: 3 };
  const bites = (is: boolean): Condition => ({ answer: 'bites', is });

  it('tells apart how many there are', () => {
    const { findings, gaveUp } = analyse(withDogs(least), { on });
    assert.deepEqual(
      findings.filter(({ kind }) => kind !== 'trap'),
      [],
    );
    assert.equal(gaveUp, undefined);
    only(withDogs({ answer: 'dogs', atLeast: 2 }), 'always-holds', place('\\.when'));
    only(withDogs({ answer: 'dogs', atMost: 1 }), 'dead-question', place('\\.when'));
  });

  it('sees in an entry what is asked of nobody, what says nothing, and what contradicts itself', () => {
    const mark = (when: Condition) => withDogs(least, asks('mark', { when }));
    assert.deepEqual(
      analyse(mark(bites(true)), { on }).findings.filter(({ kind }) => kind !== 'trap'),
      [],
    );
    only(
      mark({ any: [bites(true), bites(false)] }),
      'always-holds',
      place('\\.questions\\[1\\]\\.when'),
    );
    only(
      mark({ all: [bites(true), bites(false)] }),
      'contradiction',
      place('\\.questions\\[1\\]\\.when'),
    );
    const { finding } = only(
      withDogs(
        least,
        asks('mark', { when: bites(true) }),
        asks('why', {
          when: { all: [{ answer: 'mark', given: true }, bites(false)] },
        }),
      ),
      'dead-question',
      place('\\.questions\\[2\\]\\.when'),
    );
    const dogs = finding.person?.application.answers['dogs']?.value;
    assert.ok(Array.isArray(dogs) && dogs.length === 2, 'the person has dogs');
  });
});

describe('a condition with a name', () => {
  it('is judged at each place where it is used, and has nothing wrong where it is meant', () => {
    const named = (conditions: object): Service => {
      const copy = changed((service) => {
        service.checks?.push(
          { name: 'first', when: { when: 'proved' } as unknown as Condition, reason: { de: 'x' } },
          {
            name: 'second',
            when: { not: { when: 'proved' } as unknown as Condition },
            reason: { de: 'x' },
          },
        );
      });
      const { service, mistakes } = readService({ ...copy, conditions });
      assert.ok(service, JSON.stringify(mistakes));
      return service;
    };
    const found = (conditions: object): readonly string[] =>
      analyse(named(conditions), { on }).findings.map(({ kind, path }) => `${kind} ${path}`);
    const first = named({ proved: isCode }).checks?.findIndex(({ name }) => name === 'first') ?? 0;
    assert.deepEqual(found({ proved: isCode }), []);
    assert.deepEqual(
      found({ proved: { all: [isCode, { when: 'other' }] }, other: isCertificate }),
      [
        `contradiction checks[${String(first)}].when`,
        `always-holds checks[${String(first + 1)}].when`,
      ],
    );
  });
});
