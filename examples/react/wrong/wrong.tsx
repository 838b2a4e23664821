// What must not compile: every line marked "wrong" is an error, and no other.
import type { ProblemChangeEvent } from '@stadtkit/element/events.js';

const listen = (event: MouseEvent) => event.clientX;
const hear = ({ problem, sentence }: ProblemChangeEvent) => `${problem?.code ?? ''} ${sentence}`;

export const wrong = (
  <>
    <stadt-text-field problem={{ code: 'missing' }} problem-text="…" onstadt-problem-change={hear} />
    <stadt-text-field problem="missing" /> {/* wrong */}
    <stadt-text-field problem={{ code: 'mising' }} /> {/* wrong */}
    <stadt-text-field problem-text={5} /> {/* wrong */}
    <stadt-date-field past="yes" /> {/* wrong */}
    <stadt-date-field onstadt-problem-change={listen} /> {/* wrong */}
    <stadt-txt-field /> {/* wrong */}
  </>
);
