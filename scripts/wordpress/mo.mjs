// Translations as WordPress reads them: a PO file (text) becomes an MO file.
import { mo, po } from 'gettext-parser';

/** The entries of a PO file as [what is in the code, how it is said]; a context stands in front, after it U+0004. */
export const entriesOf = (text) =>
  Object.entries(po.parse(text).translations).flatMap(([context, entries]) =>
    Object.values(entries).map(({ msgid, msgstr }) => [
      context === '' ? msgid : `${context}\u0004${msgid}`,
      msgstr[0],
    ]),
  );

/** The MO file (bytes). */
export const moOf = (text) => mo.compile(po.parse(text));
