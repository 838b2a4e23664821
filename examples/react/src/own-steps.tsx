import { useEffect, useRef, useState, type ChangeEvent, type SubmitEvent } from 'react';

const steps = ['overview', 'person', 'dog', 'check', 'sent'] as const;
type Step = (typeof steps)[number];

const titles: Readonly<Record<Step, string>> = {
  overview: 'Das brauchen wir von Ihnen',
  person: 'Wer sind Sie?',
  dog: 'Ihr Hund',
  check: 'Stimmt alles?',
  sent: 'Ihr Hund ist angemeldet',
};
const labels = { owner: 'Ihr Name', dog: 'Name des Hundes', breed: 'Rasse' };
type Answers = Record<keyof typeof labels, string>;

const methods = [
  { name: 'eid', level: 'high', title: 'Online-Ausweis', hint: 'Mit Personalausweis und PIN' },
] as const;

/** Steps of an app’s own: it decides what comes when, and the elements show it. */
export function OwnSteps() {
  const [at, setAt] = useState<Step>('overview');
  const [answers, setAnswers] = useState<Answers>({ owner: '', dog: '', breed: '' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);

  const text = (name: keyof Answers) => ({
    name,
    value: answers[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setAnswers((before) => ({ ...before, [name]: target.value })),
    required: true,
    autoComplete: 'off',
  });
  const goOn = (event: SubmitEvent) => {
    event.preventDefault();
    setAt(steps[steps.indexOf(at) + 1] ?? 'sent');
  };
  const isDone = { person: answers.owner !== '', dog: answers.dog !== '' && answers.breed !== '' };
  const row = (name: keyof Answers) =>
    ({ question: labels[name], answer: answers[name], from: 'typed' }) as const;

  return (
    <main>
      <stadt-step-list
        stages={['Angaben', 'Prüfen']}
        current={at === 'check' ? 1 : at === 'sent' ? 2 : 0}
      />
      <h1 ref={heading} tabIndex={-1}>
        {titles[at]}
      </h1>
      {at === 'overview' && (
        <>
          <stadt-task-list>
            <ul>
              <li data-status={isDone.person ? 'done' : 'open'}>
                <button type="button" onClick={() => setAt('person')}>
                  {titles.person}
                </button>
              </li>
              <li data-status={isDone.dog ? 'done' : 'open'}>
                <button type="button" onClick={() => setAt('dog')}>
                  {titles.dog}
                </button>
              </li>
              <li data-status="later">{titles.check}</li>
            </ul>
          </stadt-task-list>
          <stadt-identity
            methods={methods}
            reads={['Name']}
            manual
            onstadt-identity-type={() => setAt('person')}
            onstadt-identity-open={() => {
              setAnswers({ ...answers, owner: 'Łuczak' });
              setAt('dog');
            }}
          />
        </>
      )}
      {(at === 'person' || at === 'dog') && (
        <>
          <stadt-error-summary for={at} />
          <form id={at} key={at} onSubmit={goOn}>
            {at === 'person' ? (
              <stadt-name-field>
                <label>{labels.owner}</label>
                <input {...text('owner')} />
              </stadt-name-field>
            ) : (
              (['dog', 'breed'] as const).map((name) => (
                <stadt-text-field key={name}>
                  <label>{labels[name]}</label>
                  <input {...text(name)} />
                </stadt-text-field>
              ))
            )}
            <button>Weiter</button>
          </form>
        </>
      )}
      {at === 'check' && (
        <>
          <stadt-check-answers
            steps={[
              { step: 'person', title: titles.person, rows: [row('owner')], changeable: true },
              {
                step: 'dog',
                title: titles.dog,
                rows: [row('dog'), row('breed')],
                changeable: true,
              },
            ]}
            onstadt-change-answers={({ step }) => setAt(step as Step)}
          />
          <button type="button" onClick={() => setAt('sent')}>
            Hund anmelden
          </button>
        </>
      )}
    </main>
  );
}
