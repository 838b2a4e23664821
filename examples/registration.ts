// What all examples ask: a dog is registered. With a town hall that answers.
import type { Problem } from '@stadtkit/kinds/problem.js';

/** Somebody who walks the dog, too. The id stays with the person when the order changes. */
export interface Walker {
  readonly id: number;
  readonly name: string;
}

/** The answers, as the controls hold them. */
export interface Registration {
  dog: string;
  day: string;
  month: string;
  year: string;
  district: string;
  dogs: string;
  owner: string;
  email: string;
  phone: string;
  pay: string;
  iban: string;
  remarks: string;
  agreed: boolean;
}

export const nothing: Readonly<Registration> = {
  dog: '',
  day: '',
  month: '',
  year: '',
  district: '',
  dogs: '',
  owner: '',
  email: '',
  phone: '',
  pay: '',
  iban: '',
  remarks: '',
  agreed: false,
};

export const districts = ['Altstadt', 'Hafen', 'Nordstadt'] as const;

/** The town hall: knows what a browser cannot, for example how many dogs a household may keep. */
export async function send({ dogs }: Registration): Promise<Problem | undefined> {
  await Promise.resolve(); // your fetch()
  return Number(dogs) > 3 ? { code: 'too-big', data: { max: 3 } } : undefined;
}

/** The person moves up by one place. */
export function moveUp(walkers: readonly Walker[], { id }: Walker): Walker[] {
  const at = walkers.findIndex((one) => one.id === id);
  return walkers.toSpliced(at, 1).toSpliced(Math.max(0, at - 1), 0, ...walkers.slice(at, at + 1));
}
