// Translations as WordPress reads them: a PO file (text) becomes an MO file (GNU gettext manual, “The Format of GNU MO Files”).

/** The entries of a PO file as [what is in the code, how it is said]; a context stands in front, after it U+0004. */
export function entriesOf(po) {
  return po
    .split(/\n\s*\n/)
    .map((block) => {
      const { msgctxt, msgid, msgstr } = wordsOf(block);
      return [msgctxt === undefined ? msgid : `${msgctxt}\u0004${msgid}`, msgstr];
    })
    .filter(([said]) => said !== undefined);
}

function wordsOf(block) {
  const words = {};
  let name;
  for (const line of block.split('\n')) {
    const [, keyword, text] = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line) ?? [];
    if (text === undefined) continue;
    name = keyword ?? name;
    words[name] = (words[name] ?? '') + JSON.parse(text);
  }
  return words;
}

const HEADER = 28;

/** The MO file (bytes). */
export function moOf(po) {
  const entries = entriesOf(po)
    .map((entry) => entry.map((text) => Buffer.from(text)))
    .sort(([one], [other]) => Buffer.compare(one, other));
  const table = entries.length * 8;
  const head = Buffer.alloc(HEADER + 2 * table);
  const numbers = [0x950412de, 0, entries.length, HEADER, HEADER + table, 0, HEADER + 2 * table];
  numbers.forEach((number, at) => head.writeUInt32LE(number, at * 4));

  let end = head.length;
  const texts = [0, 1].flatMap((side) =>
    entries.map((entry, at) => {
      const place = HEADER + side * table + at * 8;
      head.writeUInt32LE(entry[side].length, place);
      head.writeUInt32LE(end, place + 4);
      end += entry[side].length + 1;
      return Buffer.concat([entry[side], Buffer.alloc(1)]);
    }),
  );
  return Buffer.concat([head, ...texts]);
}
