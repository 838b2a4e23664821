import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recipeText } from './recipe-text.js';

test('links lead to pages that are here, and no link leads nowhere', () => {
  const markdown =
    'For IT. [Deutsch](frame.de.md)\n[Security](security.de.md#x), [file](nginx.conf), [law](https://a.example), [here](#b)';
  assert.equal(
    recipeText(markdown, ['security']),
    'For IT.\n[Security](./?path=/docs/embedding-recipes-security--documentation), file, [law](https://a.example), here',
  );
});
