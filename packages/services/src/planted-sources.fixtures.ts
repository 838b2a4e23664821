import {
  asks,
  identifying,
  insert,
  options,
  planted,
  question,
  vouchedIn,
  type Plant,
} from './planted-faults.fixtures.js';

/** Faults in who answers, and in how it is asked. */
export const inSources: readonly Plant[] = [
  {
    fault: 'an identity that shall answer before anybody has identified',
    found: 'source-without-answer',
    at: question('\\.attribute'),
    plant: (ground) => {
      identifying(ground).when = { answer: 'hurry', is: false };
      const [start] = ground.service.steps;
      insert({ ...ground, after: start?.name ?? '' }, [asks('hurry')], 'hurrying');
      const when = { answer: 'hurry', is: true } as const;
      insert(ground, [asks('planted', { kind: 'text', attribute: 'place', when })]);
    },
    shows: ({ steps, questions }) =>
      questions.includes('planted') && !steps.some((one) => one.startsWith('identify')),
  },
  {
    fault: 'a register that shall answer without a code',
    found: 'source-without-answer',
    at: question('\\.register'),
    plant: (ground) => {
      (ground.service.lookups ??= []).push({ name: 'words', by: 'code', gives: ['word'] });
      insert(ground, [
        asks('code', { kind: 'access-code', when: ground.one }),
        asks('planted', {
          kind: 'text',
          register: { lookup: 'words', gives: 'word' },
          required: false,
          when: ground.other,
        }),
      ]);
    },
    shows: ({ steps, questions }) => steps.includes('room') && !questions.includes('planted'),
  },
  {
    fault: 'a level that no way to identify reaches',
    found: 'level-not-reached',
    at: /^identification\.minimumLevel$/,
    plant: (ground) => {
      identifying(ground);
      Object.assign(ground.service.identification, { minimumLevel: 'high', methods: [] });
    },
  },
  {
    fault: 'a way to identify that does not reach the level',
    found: 'reading',
    at: /^identification\.methods\[\d+\]\.level$/,
    plant: (ground) => {
      identifying(ground);
      const [method] = ground.service.identification.methods;
      if (method) method.level = 'low';
      ground.service.identification.minimumLevel = 'high';
    },
  },
  {
    fault: 'asked although the identity says it',
    found: 'trap',
    at: question(''),
    plant: (ground) => {
      const vouched = vouchedIn(ground.service);
      identifying(ground);
      if (vouched) delete vouched.attribute;
      else insert(ground, [asks('planted', { kind: 'text', autocomplete: 'street-address' })]);
    },
  },
  {
    fault: 'more questions at once than a person overlooks',
    found: 'trap',
    at: planted('\\.questions'),
    plant: (ground) => {
      insert(
        ground,
        Array.from({ length: 9 }, (_, at) => asks(`planted${String(at)}`)),
      );
    },
    shows: ({ questions }) => questions.includes('planted8'),
  },
  {
    fault: 'a signature as on paper',
    found: 'trap',
    at: question(''),
    plant: (ground) => {
      insert(ground, [
        asks('planted', { kind: 'text', label: { de: 'Ort, Datum, Unterschrift' } }),
      ]);
    },
  },
  {
    fault: 'a text with a gap that nothing fills',
    found: 'placeholder',
    at: /^steps\[0\]\.title\.de$/,
    plant: ({ service }) => {
      const [start] = service.steps;
      if (start) start.title.de = 'Antrag für {name}';
    },
  },
  {
    fault: 'a condition on an answer that nobody can give',
    found: 'reading',
    at: question('\\.when\\.is'),
    plant: (ground) => {
      const when = { answer: 'first', is: 'c' } as const;
      insert(ground, [asks('first', { kind: 'choice', options }), asks('planted', { when })]);
    },
  },
  {
    fault: 'a condition on an answer that is still to come',
    found: 'reading',
    at: question('\\.when\\.answer'),
    plant: (ground) => {
      const when = { answer: 'late', is: true } as const;
      insert(ground, [asks('planted', { when }), asks('late')]);
    },
  },
];
