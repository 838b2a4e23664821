import { asks, insert, nobody, refuse, type Plant } from './planted-faults.fixtures.js';

/** Faults in who is refused, and what the office looks at. */
export const inRules: readonly Plant[] = [
  {
    fault: 'a rule that refuses everybody',
    found: 'refuses-everybody',
    at: /^eligibility\[\d+\]\.when$/,
    plant: (ground) => {
      ground.service.eligibility.length = 0;
      refuse(ground, 'planted', ground.given);
    },
    shows: ({ refusedBy }) => refusedBy === 'planted',
  },
  {
    fault: 'rules that each refuse some, and together everybody',
    found: 'refuses-everybody',
    at: /^eligibility$/,
    plant: (ground) => {
      insert(ground, [asks('planted')]);
      for (const is of [true, false])
        refuse(ground, `planted${String(is)}`, { answer: 'planted', is }, 'room');
    },
    shows: ({ refusedBy }) => refusedBy !== undefined,
  },
  {
    fault: 'a rule behind one that always says no first',
    found: 'hidden-rule',
    at: /^eligibility\[\d+\]$/,
    plant: (ground) => {
      const yes = { answer: 'planted', is: true } as const;
      insert(ground, [asks('planted')]);
      refuse(ground, 'wide', yes, 'room');
      refuse(ground, 'narrow', { all: [yes, ground.one] }, 'room');
    },
    shows: ({ refusedBy }) => refusedBy === 'wide',
  },
  {
    fault: 'a rule that refuses nobody',
    found: 'never-holds',
    at: /^eligibility\[\d+\]\.when$/,
    plant: (ground) => {
      refuse(ground, 'planted', nobody(ground), 'branching');
    },
    shows: ({ refusedBy }) => refusedBy !== 'planted',
  },
  {
    fault: 'a rule after a step that nobody comes to',
    found: 'never-holds',
    at: /^eligibility\[\d+\]\.after$/,
    plant: (ground) => {
      const when = nobody(ground);
      insert({ ...ground, after: 'branching' }, [asks('planted')], 'room', when);
      refuse(ground, 'planted', { answer: 'planted', is: true }, 'room');
    },
  },
  {
    fault: 'something that the office never looks at',
    found: 'never-holds',
    at: /^checks\[\d+\]\.when$/,
    plant: (ground) => {
      const when = nobody(ground);
      (ground.service.checks ??= []).push({ name: 'planted', when, reason: { de: 'Es ist so.' } });
    },
    shows: ({ stopsAt, checks }) => stopsAt === 'review' && !checks.includes('planted'),
  },
  {
    fault: 'a condition of the office that everybody meets',
    found: 'always-holds',
    at: /^checks\[\d+\]\.when$/,
    plant: ({ service, given: when }) => {
      (service.checks ??= []).push({ name: 'planted', when, reason: { de: 'Es ist so.' } });
    },
    shows: ({ checks }) => checks.includes('planted'),
  },
];
