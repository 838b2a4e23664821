import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Answer, AnswerValue, Application, Identity, PaymentState, Receipt } from './application.js';
import type { EligibilityRule, Fact, Question, Service, Step } from './service.js';

/** A problem and the question it belongs to. */
export interface QuestionProblem extends Problem {
  readonly question: string;
}

/** What the rules may know besides answers. `today` is the ISO date in Europe/Berlin. */
export interface Circumstances {
  readonly today: string;
}

export type Facts = Readonly<Partial<Record<Fact, string | number>>>;

/** What can happen to an application. */
export type Happening =
  | {
      readonly kind: 'answered';
      readonly step: string;
      readonly values: Readonly<Record<string, AnswerValue | undefined>>;
    }
  | { readonly kind: 'looked-up'; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly kind: 'opened'; readonly step: string }
  | { readonly kind: 'identifying'; readonly reference: string }
  | { readonly kind: 'identified'; readonly identity: Identity }
  | { readonly kind: 'typing' }
  | { readonly kind: 'not-identified' }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'payment'; readonly state: PaymentState };

/** What leaves the device: the answers on the route, and the statement of the identity. */
export interface Sealed {
  readonly id: string;
  readonly service: { readonly id: string; readonly version: string };
  readonly answers: Readonly<Record<string, Answer>>;
  /** Compact JWS by the gateway, when the person identified. */
  readonly statement?: string;
}

declare const todo: never;
export const facts = (_application: Application, _now: Circumstances): Facts => todo;
export const route = (_service: Service, _application: Application, _now: Circumstances): readonly Step[] => todo;
export const asked = (_s: Service, _step: Step, _a: Application, _now: Circumstances): readonly Question[] => todo;
export const verified = (_s: Service, _step: Step, _a: Application): readonly Question[] => todo;
export const problems = (_s: Service, _a: Application, _now: Circumstances, _step?: Step): readonly QuestionProblem[] => todo;
export const refusal = (_s: Service, _a: Application, _now: Circumstances): EligibilityRule | undefined => todo;
export const frontier = (_s: Service, _a: Application, _now: Circumstances): Step => todo;
export const mayOpen = (_s: Service, _a: Application, _now: Circumstances, _name: string): boolean => todo;
export const after = (_s: Service, _a: Application, _h: Happening, _now: Circumstances): Application => todo;
export const seal = (_s: Service, _a: Application, _now: Circumstances): Sealed => todo;
