import type { Problem } from '@stadtkit/kinds/problem.js';
import '@stadtkit/fields/stadt-email-field.js';
import { useState } from 'preact/hooks';

/** One question: a native input, kept by Preact, inside a field that says what is wrong. */
export function RegistrationForm() {
  const [email, setEmail] = useState('');
  const [refused, setRefused] = useState<Problem>();
  const [heard, setHeard] = useState('');

  return (
    <form>
      <stadt-email-field
        problem={refused}
        onstadt-problem-change={({ sentence }) => setHeard(sentence)}
      >
        <label>E-Mail-Adresse</label>
        <input
          name="email"
          type="email"
          required
          value={email}
          onInput={({ currentTarget }) => {
            setEmail(currentTarget.value);
            setRefused(undefined);
          }}
        />
      </stadt-email-field>
      <p>{heard}</p>
    </form>
  );
}
