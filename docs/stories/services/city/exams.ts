import { PartyFault } from '@stadtkit/gateway/party.js';
import { plainAccessCode } from '@stadtkit/kinds/code.js';
import type { ExamOutcome } from '@stadtkit/steps/parties.js';
import { sampleExams } from '../../../../packages/sandbox/src/pruefungsregister/register.js';
import type { Steering } from './steering.js';

/** The register of passed exams in memory, with the sandbox’s sample codes. */
export class Exams {
  readonly #steering: () => Steering;
  readonly #used = new Set<string>();

  constructor(steering: () => Steering) {
    this.#steering = steering;
  }

  outcome(code: string): ExamOutcome {
    const plain = plainAccessCode(code);
    const [sample] = sampleExams;
    const known = sampleExams.find((exam) => plainAccessCode(exam.code) === plain);
    const found = {
      status: 'found',
      passedOn: sample.passedOn,
      examiner: sample.examiner,
    } as const;
    switch (this.#steering().exam) {
      case 'down':
        throw new PartyFault('down', 'Simulated failure.');
      case 'found':
        return found;
      case 'unknown':
      case 'used':
        return { status: this.#steering().exam as 'unknown' | 'used' };
      case 'by-code':
        if (!known) return { status: 'unknown' };
        if ('used' in known || this.#used.has(plain)) return { status: 'used' };
        return { ...found, passedOn: known.passedOn, examiner: known.examiner };
    }
  }

  use(code: string): void {
    this.#used.add(plainAccessCode(code));
  }
}
