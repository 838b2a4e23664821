import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { plainAccessCode } from '@stadtkit/kinds/code.js';
import type { LookupOutcome } from '@stadtkit/steps/parties.js';
import { sampleExams } from '../pruefungsregister/register.js';
import type { Steering } from './steering.js';

/** The register of passed exams in memory, with the sandbox’s sample codes. */
export class Exams {
  readonly #steering: () => Steering;
  readonly #usedBy = new Map<string, string>();

  constructor(steering: () => Steering) {
    this.#steering = steering;
  }

  outcome(code: string, application?: string): LookupOutcome {
    const plain = plainAccessCode(code);
    const [sample] = sampleExams;
    const known = sampleExams.find((exam) => plainAccessCode(exam.code) === plain);
    const found = ({ passedOn, examiner }: (typeof sampleExams)[number]): LookupOutcome => ({
      status: 'found',
      found: { passedOn, examiner },
    });
    switch (this.#steering().exam) {
      case 'down':
        throw new PartyFault('down', 'Simulated failure.');
      case 'found':
        return found(sample);
      case 'unknown':
      case 'used':
        return { status: 'not-valid' };
      case 'by-code': {
        const user = this.#usedBy.get(plain);
        if (!known || 'used' in known || (user !== undefined && user !== application))
          return { status: 'not-valid' };
        return found(known);
      }
    }
  }

  use(code: string, application: string): boolean {
    const plain = plainAccessCode(code);
    if ((this.#usedBy.get(plain) ?? application) !== application) return false;
    this.#usedBy.set(plain, application);
    return true;
  }

  /** Frees the codes that an application used, except the one that it uses now. */
  leave(application: string, code: unknown): void {
    const own = typeof code === 'string' ? plainAccessCode(code) : '';
    for (const [plain, user] of this.#usedBy)
      if (user === application && plain !== own) this.#usedBy.delete(plain);
  }
}
