// Each figure with its unit and its goal for Stadtkit. `held`: the product has reached it, and the benchmark fails beyond.
// Never held: a time.

const form = [
  {
    key: 'usable',
    title: 'usable, 4× slower machine',
    isRatio: true,
    goal: (of) => of('govuk') + 0.05,
    said: 'GOV.UK Frontend + 0.05',
  },
  { key: 'usableSlowLine', title: 'usable, slow 4G, 6× slower machine', isRatio: true, goal: 1.1 },
  { key: 'work', title: 'work of the main thread, 4× slower machine', isRatio: true, goal: 1.4 },
  { key: 'shift', title: 'layout shift', digits: 3, goal: 0, held: true },
  { key: 'script', title: 'JavaScript, kB', per: 1000, goal: 10 },
  { key: 'style', title: 'CSS, kB', per: 1000, goal: 4, held: true },
  { key: 'requests', title: 'requests until somebody acts', digits: 0, goal: 5, held: true },
  { key: 'heap', title: 'JavaScript heap, MB', per: 1e6 },
  { key: 'elements', title: 'elements, also in shadow trees', digits: 0 },
];

const thousand = [
  { key: 'create', title: 'create', isRatio: true, goal: 1.7 },
  { key: 'relabel', title: 'relabel all', isRatio: true, goal: 1.5 },
  { key: 'markWrong', title: 'mark all wrong', isRatio: true, goal: 1.3 },
  { key: 'remove', title: 'remove all', isRatio: true, goal: 2 },
  { key: 'key', title: 'press a key, p95, 4× slower machine', isRatio: true, goal: 1.5 },
  { key: 'memory', title: 'JavaScript heap for each field, kB', per: 1000, goal: 1 },
  { key: 'leak', title: 'left after ten times, %', per: 0.01, goal: 2 },
];

const service = [
  { key: 'usable', title: 'usable', isRatio: true, goal: 1.15, of: 'twoLines' },
  { key: 'shift', title: 'layout shift', digits: 3, goal: 0, held: true, of: 'preload' },
  { key: 'script', title: 'JavaScript, kB', per: 1000, goal: 25, held: true, of: 'preload' },
  { key: 'requests', title: 'requests until somebody acts', digits: 0 },
];

const definition = [
  { key: 'time', title: 'a definition of 500 questions', isRatio: true, goal: 20 },
];

const step = [
  { key: 'median', title: 'press a key, median, ms', goal: 16 },
  { key: 'most', title: 'press a key, the longest, ms', goal: 16 },
  { key: 'medianWrong', title: 'while 100 answers are wrong, median, ms', goal: 16 },
  { key: 'mostWrong', title: 'while 100 answers are wrong, the longest, ms', goal: 16 },
];

export const figures = { form, thousand, service, definition, step };
