import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '@stadtkit/kinds/locale.js';

/** Where each plugin says which languages there are, and what is said of each. */
const lists = {
  'drupal/src/Plugin/Block/ServiceBlock.php': (locale) => `'${locale}' => $this->t(`,
  'typo3/Configuration/TCA/Overrides/tt_content.php': (locale) => `'${locale}'`,
  'typo3/Resources/Private/Language/locallang.xlf': (locale) => `id="language.${locale}"`,
  'typo3/Resources/Private/Language/de.locallang.xlf': (locale) => `id="language.${locale}"`,
  'wordpress/block/editor.js': (locale) => `option('${locale}', `,
  'wordpress/includes/mount.php': (locale) => `'${locale}'`,
};

for (const [path, entry] of Object.entries(lists))
  test(`an editor can choose each language: ${path}`, () => {
    const text = readFileSync(join(import.meta.dirname, path), 'utf8');
    for (const locale of locales) assert.ok(text.includes(entry(locale)), locale);
  });
