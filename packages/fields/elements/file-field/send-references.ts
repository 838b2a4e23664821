import { filesOf } from './files-of.js';

/** Puts references where the form would send files; a file that has not arrived is sent itself, so nothing is lost. */
export function sendReferences(
  answers: FormData,
  control: HTMLInputElement,
  referenceOf: (file: File) => string | undefined,
): void {
  const files = filesOf(control);
  const references = files.map(referenceOf);
  if (!references.some((one) => one !== undefined)) return;
  // Another control may have the same name.
  const others = answers
    .getAll(control.name)
    .filter((value) => typeof value === 'string' || !files.some((file) => isSame(file, value)));
  answers.delete(control.name);
  files.forEach((file, at) => answers.append(control.name, references[at] ?? file));
  for (const value of others) answers.append(control.name, value);
}

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
