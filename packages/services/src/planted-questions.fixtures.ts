import { asks, insert, nobody, planted, question, type Plant } from './planted-faults.fixtures.js';

/** Faults in who is asked what. */
export const inQuestions: readonly Plant[] = [
  {
    fault: 'a question that nobody is asked',
    found: 'dead-question',
    at: question(),
    plant: (ground) => {
      const when = nobody(ground);
      insert({ ...ground, after: 'branching' }, [asks('planted', { when }), asks('rest')], 'more');
    },
    shows: ({ steps, questions }) => steps.includes('more') && !questions.includes('planted'),
  },
  {
    fault: 'a screen with nothing on it for some',
    found: 'empty-step',
    at: planted(''),
    plant: (ground) => {
      insert(ground, [asks('planted', { when: ground.one })]);
    },
    shows: ({ steps, questions }) => steps.includes('room') && !questions.includes('planted'),
  },
  {
    fault: 'a step that nobody comes to',
    found: 'dead-step',
    at: planted('\\.when'),
    plant: (ground) => {
      const when = nobody(ground);
      insert({ ...ground, after: 'branching' }, [asks('planted')], 'room', when);
    },
    shows: ({ steps }) => !steps.includes('room'),
  },
  {
    fault: 'a condition that holds for everybody',
    found: 'always-holds',
    at: question(),
    plant: (ground) => {
      insert(ground, [asks('planted', { when: ground.given })]);
    },
    shows: ({ questions }) => questions.includes('planted'),
  },
  {
    fault: 'a part of a condition that holds for everybody',
    found: 'always-holds',
    at: question('\\.when\\.all\\[1\\]'),
    plant: (ground) => {
      insert(ground, [asks('planted', { when: { all: [ground.one, ground.given] } })]);
    },
    shows: ({ steps }) => steps.includes('room'),
  },
  {
    fault: 'a condition that contradicts itself',
    found: 'contradiction',
    at: question(),
    plant: (ground) => {
      insert(ground, [
        asks('planted', { when: { all: [ground.one, ground.other] } }),
        asks('rest'),
      ]);
    },
    shows: ({ steps, questions }) => steps.includes('room') && !questions.includes('planted'),
  },
  {
    fault: 'a contradiction inside a condition that holds for some',
    found: 'contradiction',
    at: question('\\.when\\.any\\[1\\]'),
    plant: (ground) => {
      const { one, other } = ground;
      insert(ground, [asks('planted', { when: { any: [one, { all: [one, other] }] } })]);
    },
    shows: ({ steps }) => steps.includes('room'),
  },
  {
    fault: 'a condition over a day that is over',
    found: 'dead-question',
    at: question(),
    plant: (ground) => {
      const when = { fact: 'today.year', below: 2026 } as const;
      insert(ground, [asks('planted', { when }), asks('rest')]);
    },
    shows: ({ questions }) => !questions.includes('planted'),
  },
  {
    fault: 'a required question without an option that can be chosen',
    found: 'unanswerable',
    at: question(''),
    plant: (ground) => {
      insert(ground, [asks('planted', { kind: 'choice', options: [] })]);
    },
    shows: ({ stopsAt }) => stopsAt === 'room',
  },
  {
    fault: 'a result that nobody gets to',
    found: 'no-way',
    at: /^steps$/,
    plant: (ground) => {
      insert(ground, [asks('planted', { kind: 'choice', options: [] })]);
    },
    shows: ({ stopsAt, refusedBy }) => stopsAt === 'room' && refusedBy === undefined,
  },
  {
    fault: 'a question after a list that asks for fewer entries than there are',
    found: 'dead-question',
    at: question(),
    plant: (ground) => {
      insert(ground, [list([asks('inner')])]);
      const when = { answer: 'list', atMost: 1 } as const;
      insert({ ...ground, after: 'room' }, [asks('late', { when }), asks('rest')], 'more');
    },
    shows: ({ steps, questions }) => steps.includes('more') && !questions.includes('late'),
  },
  {
    fault: 'a question in an entry that nobody is asked',
    found: 'contradiction',
    at: question('\\.questions\\[1\\]\\.when'),
    plant: (ground) => {
      const both = [true, false].map((is) => ({ answer: 'inner', is }));
      insert(ground, [list([asks('inner'), asks('dead', { when: { all: both } })])]);
    },
    shows: ({ questions }) => questions.includes('list'),
  },
];

/** Two of the same, and what is asked of each. */
const list = (questions: ReturnType<typeof asks>[]) =>
  asks('list', {
    kind: 'add-another',
    entry: { de: 'Sache' },
    atLeast: 2,
    atMost: 3,
    questions,
  });
