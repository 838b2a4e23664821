import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releasedIn, waitingFor } from './changes.js';
import { readPageText } from './page-text.js';
import { enginesIn, sentenceOf, sentenceOfStories } from './tried.js';

const page = `# E-mail

Asks for an address.

## When not to use it

- Never twice.

## Examples

Copy them.

### Plain

\`\`\`html
<p>1</p>
\`\`\`

### Wrong

Said by the server.
`;

test('a page has a title, says what it is for, and has sections', () => {
  const { title, intro, sections } = readPageText(page);
  assert.equal(title, 'E-mail');
  assert.equal(intro, 'Asks for an address.');
  assert.deepEqual(
    sections.map(({ heading }) => heading),
    ['When not to use it', 'Examples'],
  );
});

test('the examples are the parts of their section', () => {
  const examples = readPageText(page).sections[1];
  assert.equal(examples?.text, 'Copy them.');
  assert.deepEqual(
    examples.parts.map(({ heading }) => heading),
    ['Plain', 'Wrong'],
  );
  assert.equal(examples.parts[0]?.text, '```html\n<p>1</p>\n```');
});

test('a page that is not there, or has no headings, breaks nothing', () => {
  assert.deepEqual(readPageText(''), { title: '', intro: '', sections: [] });
  assert.equal(readPageText('Only a sentence.').intro, 'Only a sentence.');
});

test('of the waiting changes only those are shown that name the package', () => {
  const changesets = ["---\n'@stadtkit/fields': minor\n---\n\nMore fields.\n", '# Changesets\n'];
  assert.deepEqual(waitingFor('@stadtkit/fields', changesets), [
    { version: 'Next release', text: 'More fields.' },
  ]);
  assert.deepEqual(waitingFor('@stadtkit/field', changesets), []);
});

test('a changelog is read by its versions', () => {
  const changelog = '# @stadtkit/fields\n\n## 1.1.0\n\n- New.\n\n## 1.0.0\n\n- First.\n';
  assert.deepEqual(releasedIn(changelog), [
    { version: '1.1.0', text: '- New.' },
    { version: '1.0.0', text: '- First.' },
  ]);
});

test('what failed is said before what passed', () => {
  const rows = {
    keyboard: { Chromium: 'passed', WebKit: 'failed' },
    room: { Chromium: 'passed', WebKit: 'not in this engine' },
  };
  assert.deepEqual(enginesIn(rows), ['Chromium', 'WebKit']);
  assert.equal(sentenceOf(rows), '1 failed, 2 passed in Chromium, WebKit.');
  assert.equal(sentenceOf({ room: { Firefox: 'passed' } }), 'All 1 passed in Firefox.');
});

test('stories that nobody tried are not spoken of', () => {
  assert.equal(sentenceOfStories([]), '');
  assert.equal(
    sentenceOfStories([
      { axe: 'passed', looks: 40 },
      { axe: 'failed', looks: 40 },
    ]),
    '1 of 2 stories pass axe. Compared with 80 reviewed pictures.',
  );
});
