import { Suspense, type ComponentType } from 'react';
import { DogForm } from './dog-form';

/** Each part has a form of its own: React takes over what stands in `Suspense` later than what is around it. */
export function Page({ Rest }: { Rest: ComponentType }) {
  return (
    <main>
      <h1>Hund anmelden</h1>
      <DogForm />
      <Suspense>
        <Rest />
      </Suspense>
    </main>
  );
}
