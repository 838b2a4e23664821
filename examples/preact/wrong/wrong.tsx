// What must not compile: every line marked "wrong" is an error, and no other.
import type { ProblemChangeEvent } from '@stadtkit/element/events.js';
import type { IdentityOpenEvent } from '@stadtkit/identity';

const listen = (event: MouseEvent) => event.clientX;
const hear = ({ problem, sentence }: ProblemChangeEvent) => `${problem?.code ?? ''} ${sentence}`;
const choose = ({ method }: IdentityOpenEvent) => method;

export const wrong = (
  <>
    <stadt-text-field problem={{ code: 'missing' }} problem-text="…" onstadt-problem-change={hear} />
    <stadt-text-field problem="missing" /> {/* wrong */}
    <stadt-text-field problem={{ code: 'mising' }} /> {/* wrong */}
    <stadt-text-field problem-text={5} /> {/* wrong */}
    <stadt-date-field past="yes" /> {/* wrong */}
    <stadt-date-field onstadt-problem-change={listen} /> {/* wrong */}
    <stadt-txt-field /> {/* wrong */}
    <stadt-choice-group data-at-least="2" bare tiles />
    <stadt-add-another min="1" max={3} />
    <stadt-add-another min="one" /> {/* wrong */}
    <stadt-notice kind="good" />
    <stadt-notice kind="god" /> {/* wrong */}
    <stadt-icon name={5} /> {/* wrong */}
    <stadt-error-summary for="form" heading-level="2" items={[]} />
    <stadt-error-summary heading-level="two" /> {/* wrong */}
    <stadt-step-list stages={['A']} current="1" />
    <stadt-service onstadt-service-done={listen} /> {/* wrong */}
    <stadt-identity busy onstadt-identity-open={choose} />
    <stadt-identity busy="yes" /> {/* wrong */}
    <stadt-identity onstadt-identity-open={listen} /> {/* wrong */}
    <stadt-payment due={undefined} state={{ status: 'due' }} />
    <stadt-payment state="due" /> {/* wrong */}
    <stadt-payment onstadt-payment-open={listen} /> {/* wrong */}
    <stadt-licence kept offline="/offline.html" />
    <stadt-licence offline={5} /> {/* wrong */}
    <stadt-licence onstadt-licence-keep={listen} /> {/* wrong */}
  </>
);
