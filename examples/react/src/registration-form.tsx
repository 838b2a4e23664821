import type { Problem } from '@stadtkit/kinds/problem.js';
import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import { districts, nothing, send, type Registration, type Walker } from '../../registration';
import { words, type Language } from '../../words';
import { Walkers } from './walkers';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form: controlled native inputs, each inside a field that says what is wrong. */
export function RegistrationForm() {
  const [language, setLanguage] = useState<Language>('de');
  const [answers, setAnswers] = useState(nothing);
  const [walkers, setWalkers] = useState<readonly Walker[]>([]);
  const [tooMany, setTooMany] = useState<Problem>();
  const [heard, setHeard] = useState('');
  const [sent, setSent] = useState<object>();
  const say = words[language];

  const change = ({ target }: ChangeEvent<Control>) =>
    setAnswers((before) => ({ ...before, [target.name]: target.value }));
  const text = (name: Exclude<keyof Registration, 'agreed'>) => ({
    name,
    value: answers[name],
    onChange: change,
  });
  const part = (name: 'day' | 'month' | 'year', size: number) => (
    <label>
      {say[name]}{' '}
      <input {...text(name)} data-part={name} size={size} inputMode="numeric" required />
    </label>
  );
  const way = (value: 'transfer' | 'debit') => (
    <label>
      <input {...text('pay')} type="radio" value={value} checked={answers.pay === value} required />{' '}
      {say[value]}
    </label>
  );

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setTooMany(undefined);
    const problem = await send(answers);
    setTooMany(problem);
    setSent(problem ? undefined : { ...answers, walkers: walkers.map(({ name }) => name) });
  }

  return (
    <main lang={language}>
      <h1>{say.title}</h1>
      <button type="button" onClick={() => setLanguage(language === 'de' ? 'en' : 'de')}>
        {say.other}
      </button>
      <form onSubmit={submit}>
        <stadt-text-field>
          <label>{say.dog}</label>
          <input {...text('dog')} required autoComplete="off" />
        </stadt-text-field>
        <stadt-date-field iso-name="since" past>
          <fieldset>
            <legend>{say.since}</legend>
            <div data-parts>
              {part('day', 2)}
              {part('month', 2)}
              {part('year', 4)}
            </div>
          </fieldset>
        </stadt-date-field>
        <stadt-select-field>
          <label>{say.district}</label>
          <select {...text('district')} required>
            <option value="">{say.choose}</option>
            {districts.map((district) => (
              <option key={district}>{district}</option>
            ))}
          </select>
        </stadt-select-field>
        <stadt-number-field problem={tooMany}>
          <label>{say.dogs}</label>
          <input
            {...text('dogs')}
            size={4}
            required
            inputMode="numeric"
            min="1"
            data-decimals="0"
          />
        </stadt-number-field>
        <stadt-name-field>
          <label>{say.owner}</label>
          <input {...text('owner')} required autoComplete="name" spellCheck={false} />
        </stadt-name-field>
        <stadt-email-field onstadt-problem-change={({ sentence }) => setHeard(sentence)}>
          <label>{say.email}</label>
          <input {...text('email')} type="email" required autoComplete="email" spellCheck={false} />
        </stadt-email-field>
        <output>{heard}</output>
        <stadt-phone-field>
          <label>{say.phone}</label>
          <input {...text('phone')} type="tel" autoComplete="tel" />
        </stadt-phone-field>
        <stadt-choice-group>
          <fieldset>
            <legend>{say.pay}</legend>
            {way('transfer')}
            {way('debit')}
          </fieldset>
        </stadt-choice-group>
        {answers.pay === 'debit' && (
          <stadt-iban-field>
            <label>{say.iban}</label>
            <input {...text('iban')} required autoComplete="off" spellCheck={false} />
          </stadt-iban-field>
        )}
        <Walkers language={language} walkers={walkers} onChange={setWalkers} />
        <stadt-text-area>
          <label>{say.remarks}</label>
          <textarea {...text('remarks')} rows={4} data-max-length="200" />
        </stadt-text-area>
        <stadt-checkbox>
          <label>
            <input
              type="checkbox"
              name="agreed"
              required
              checked={answers.agreed}
              onChange={({ target }) => setAnswers({ ...answers, agreed: target.checked })}
            />{' '}
            {say.agreed}
          </label>
        </stadt-checkbox>
        <button>{say.send}</button>
      </form>
      {sent && (
        <section role="status">
          <h2>{say.sent}</h2>
          <pre>{JSON.stringify(sent, null, 2)}</pre>
        </section>
      )}
    </main>
  );
}
