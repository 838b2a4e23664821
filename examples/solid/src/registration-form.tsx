import type { Problem } from '@stadtkit/kinds/problem.js';
import '@stadtkit/fields/stadt-email-field.js';
import { createSignal } from 'solid-js';

/** One question: a native input, kept by Solid, inside a field that says what is wrong. */
export function RegistrationForm() {
  const [email, setEmail] = createSignal('');
  const [refused, setRefused] = createSignal<Problem>();
  const [heard, setHeard] = createSignal('');

  return (
    <form>
      <stadt-email-field
        problem={refused()}
        on:stadt-problem-change={({ sentence }) => setHeard(sentence)}
      >
        <label>E-Mail-Adresse</label>
        <input
          name="email"
          type="email"
          required
          value={email()}
          onInput={({ currentTarget }) => {
            setEmail(currentTarget.value);
            setRefused(undefined);
          }}
        />
      </stadt-email-field>
      <p>{heard()}</p>
    </form>
  );
}
