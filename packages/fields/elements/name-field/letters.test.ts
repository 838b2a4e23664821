import { expect } from '@open-wc/testing';
import { name } from '@stadtkit/kinds/name.js';
import { extendedText } from '@stadtkit/kinds/extended-text.js';
import { letterMessages, nameOf } from '../../src/messages/letter-messages.js';
import { baseOf, lettersOf } from './letters.js';

describe('the letters of a data type', () => {
  const allows = (kind: typeof name, latin: 'A' | 'E') => (text: string) =>
    kind.read(text, { latin }).value === text;

  /** The entries of String.Latin 1.3 in some of its groups. */
  async function listed(groups: readonly string[]): Promise<string[]> {
    const url = new URL('../../../kinds/vectors/latin_list_1.3.txt', import.meta.url);
    const lines = (await (await fetch(url)).text()).trim().split('\n');
    return lines
      .map((line) => line.split('; '))
      .filter(([group = '']) => groups.includes(group))
      .map(([, , points = '']) =>
        String.fromCodePoint(...points.split(/[ +]/).map((point) => parseInt(point, 16))),
      );
  }

  function reachable({ bases, of }: ReturnType<typeof lettersOf>): Set<string> {
    return new Set(bases.flatMap((base) => [...of(base, false), ...of(base, true)]));
  }

  it('are all there for type A: 500 letters and 149 sequences', async () => {
    const all = reachable(lettersOf(allows(name, 'A')));
    const wanted = await listed(['bll']);
    expect(wanted.length).to.equal(649);
    expect(wanted.filter((letter) => !all.has(letter))).to.deep.equal([]);
  });

  it('are Greek and Cyrillic too for type E', async () => {
    const all = reachable(lettersOf(allows(extendedText, 'E')));
    const wanted = await listed(['bll', 'gl', 'cl']);
    expect(wanted.filter((letter) => !all.has(letter))).to.deep.equal([]);
  });

  it('offers signs of names that are not on the keyboard', async () => {
    const signs = lettersOf(allows(name, 'A')).of('', false);
    const wanted = (await listed(['bnlreq'])).filter((sign) => sign > '~');
    expect(wanted.filter((sign) => !signs.includes(sign))).to.deep.equal([]);
  });

  it('stand under the letter of the keyboard that they look like', () => {
    const bases = ['á', 'Ł', 'ø', 'ß', 'æ', 'ŋ', 'k͟h', 'ǯ', 'İ', 'ʿ'].map(baseOf);
    expect(bases).to.deep.equal(['A', 'L', 'O', 'S', 'A', 'N', 'K', 'Z', 'I', '']);
  });

  it('are divided into small and capital ones', () => {
    const letters = lettersOf(allows(name, 'A'));
    expect(letters.of('L', false)).to.include.members(['l', 'ł', 'l̥̄']).and.not.include('Ł');
    expect(letters.of('K', true)).to.include.members(['K', 'Ķ', 'K͟h', 'K͟H']);
  });

  it('are called by their marks', () => {
    const { de, en } = letterMessages;
    expect(nameOf('á', de)).to.equal('á, a mit Akut');
    expect(nameOf('Ł', de)).to.equal('Ł, L mit Querstrich');
    expect(nameOf('ạ̈', en)).to.equal('ạ̈, a with dot below and diaeresis');
    expect(nameOf('ß', de)).to.equal('ß');
  });

  it('have a name for every mark', () => {
    const all = reachable(lettersOf(allows(name, 'A')));
    for (const { marks } of Object.values(letterMessages))
      for (const letter of all)
        for (const mark of letter.normalize('NFD').match(/\p{M}/gu) ?? [])
          expect(marks[mark], letter).to.not.equal(undefined);
  });
});
