// What a new language begins with: a copy of each English catalogue, and a place beside English wherever one is chosen by
// language. What is copied still speaks English, until somebody translates it. Papers are left alone: they are law.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';

const LOCALE = 'packages/kinds/src/locale.ts';
const read = (path) => readFileSync(join(root, path), 'utf8');
const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
const nameOf = ({ name }) => (name ? name.text : undefined);

/** The language in its own words or in English; nothing when there is none by this code. */
export const languageName = (tag, shownIn = tag) =>
  new Intl.DisplayNames([shownIn, 'en'], { type: 'language', fallback: 'none' }).of(tag);

/** What is wrong with a code, in a sentence; nothing when it is a good one. */
export function languageFault(tag) {
  if (!/^[a-z]{2,3}$/.test(tag ?? '') || languageName(tag) === undefined)
    return 'A language is named by its code in BCP 47, as in: npm run new language nds';
  if (read(LOCALE).includes(`'${tag}'`)) return `Stadtkit speaks “${tag}” already.`;
  return undefined;
}

/** What is named for English, named for another language: `firstEn` → `firstNds`, `./messages/en.js` → `./messages/nds.js`. */
function renamed(node, tag) {
  const file = node.getSourceFile();
  const start = node.getStart(file);
  const name = tag[0].toUpperCase() + tag.slice(1);
  const edits = [];
  const edit = (at, pattern, by) => {
    const text = at.getText(file);
    const next = text.replace(pattern, by);
    if (next !== text)
      edits.push({ from: at.getStart(file) - start, to: at.end - start, text: next });
  };
  const visit = (at) => {
    if (ts.isIdentifier(at)) edit(at, /^en$|(?<=[a-z])En$/, (en) => (en === 'en' ? tag : name));
    if (ts.isStringLiteral(at)) {
      edit(at, /(?<=[/-])en(?=\.js'$)/, tag);
      edit(at, /^'en'$/, `'${tag}'`);
      edit(at, /^'English'$/, `'${languageName(tag)}'`);
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return edits
    .reverse()
    .reduce(
      (text, one) => text.slice(0, one.from) + one.text + text.slice(one.to),
      node.getText(file),
    );
}

/** The English entries of all objects with one for each language: what citizens read is there in Leichte Sprache too. */
function englishEntries(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = new Map(node.properties.map((one) => [nameOf(one), one]));
      if (['de', 'de-simple', 'en'].every((one) => names.has(one))) found.push(names.get('en'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether what is said is fetched when somebody speaks the language (`packages/kinds/src/catalogue.ts`). */
const isFetched = ({ parent: { parent } }) =>
  ts.isCallExpression(parent) && parent.expression.text === 'catalogue';

/** How the new language is fetched from where English is imported: `nds: async () => (await import('…/nds.js')).nds`. */
function fetched(entry, tag) {
  const file = entry.getSourceFile();
  const said = (ts.isShorthandPropertyAssignment(entry) ? entry.name : entry.initializer).text;
  const from = file.statements.find((one) => importedBy(one).includes(said));
  const messages = said === 'en' ? tag : said.replace(/En$/, tag[0].toUpperCase() + tag.slice(1));
  const path = from.moduleSpecifier.text.replace(/en\.js$/, `${tag}.js`);
  return `${tag}: async () => (await import('${path}')).${messages}`;
}

const importedBy = (statement) =>
  ts.isImportDeclaration(statement)
    ? (statement.importClause?.namedBindings?.elements ?? []).map(nameOf)
    : [];

/** A module with the new language beside English; as it was, when it chooses none. */
export function beside(path, text, tag) {
  const file = parse(path, text);
  const entries = englishEntries(file);
  const used = new Set(
    entries
      .filter((one) => !isFetched(one))
      .map((one) => (ts.isShorthandPropertyAssignment(one) ? one.name : one.initializer))
      .filter(ts.isIdentifier)
      .map((one) => one.text),
  );
  const names = (statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(nameOf)
      : importedBy(statement);
  return [...file.statements.filter((one) => names(one).some((name) => used.has(name))), ...entries]
    .sort((a, b) => b.end - a.end)
    .reduce((all, one) => {
      const separator = entries.includes(one) ? ', ' : '\n';
      const added = entries.includes(one) && isFetched(one) ? fetched(one, tag) : renamed(one, tag);
      return all.slice(0, one.end) + separator + added + all.slice(one.end);
    }, text);
}

/**
 * All files that a new language makes or changes, by their paths; those to be translated first. Definitions of services are
 * left alone: what they lack falls back to German. So are papers.
 */
export function languageFiles(tag) {
  const modules = filesUnder(['packages', '.storybook', 'docs/stories/snippets']).filter(
    (path) =>
      path.endsWith('.ts') && !/\.(test|fixtures)\.ts$|^packages\/(services|papers)\//.test(path),
  );
  const catalogues = modules
    .filter((path) => /[/-]en\.ts$/.test(path))
    .filter((path) => existsSync(join(root, path.replace(/en\.ts$/, 'de-simple.ts'))))
    .map((path) => {
      const text = renamed(parse(path, read(path)), tag);
      return [path.replace(/en\.ts$/, `${tag}.ts`), text.replace('/** English. */\n', '')];
    });
  const changed = modules
    .map((path) => [path, read(path)])
    .filter(([, text]) => text.includes("'de-simple'"))
    .map(([path, text]) => [path, text, beside(path, text, tag)])
    .filter(([, before, after]) => after !== before)
    .map(([path, , after]) => [path, after]);
  const sentences = ([path]) => /\/messages[/.]/.test(path);
  return {
    translate: new Map([...catalogues, ...changed.filter(sentences)]),
    wired: new Map([
      [
        LOCALE,
        read(LOCALE).replace(/(?<=^export const locales = .*)(?=\] as const)/m, `, '${tag}'`),
      ],
      ...changed.filter((one) => !sentences(one)),
    ]),
  };
}
