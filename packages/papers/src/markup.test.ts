import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentOf, pageOf } from './markup.js';
import { papersOf } from './papers.js';
import { about, everything, fishing } from './papers.fixtures.js';
import { paperLocales } from './words.js';

const all = paperLocales.flatMap((locale) => papersOf(about(fishing, everything, locale)));

test('there are three papers in German and English, and two in Leichte Sprache', () => {
  assert.deepEqual(
    all.map(({ name, paper }) => `${name}.${paper.locale}`),
    paperLocales.flatMap((locale) =>
      ['privacy-notice', 'accessibility-statement', 'for-it']
        .filter((name) => locale !== 'de-simple' || name !== 'for-it')
        .map((name) => `${name}.${locale}`),
    ),
  );
});

test('a fragment has plain elements only, and no attributes but links and heads of tables', () => {
  const kept = 'p h2 ul li dl dt dd a table caption thead tbody tr th td'.split(' ');
  for (const { paper, isPublished } of all.filter((one) => one.isPublished)) {
    assert.ok(isPublished);
    for (const [, name, attributes = ''] of fragmentOf(paper).matchAll(/<([\w-]+)([^>]*)>/g)) {
      assert.ok(kept.includes(name!), name);
      assert.match(attributes, /^( (scope="(col|row)"|href="(https|mailto|tel):[^"]+"))*$/);
    }
  }
});

test('a page has its language, one title, headings, tables with heads, and no script or style of its own', () => {
  for (const { paper } of all) {
    const page = pageOf(paper);
    assert.ok(page.startsWith(`<!doctype html>\n<html lang="${paper.locale}">`));
    assert.equal(page.split('<h1>').length, 2);
    assert.doesNotMatch(page, /<script|<style|style=|\son\w+=/);
    for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      assert.match(table, /<caption>[^<]+<\/caption><thead>/);
      const columns = table.split('<th scope="col">').length - 1;
      for (const row of table.split('<tr>').slice(2))
        assert.equal(row.match(/<t[hd]/g)?.length, columns, row);
    }
  }
});

test('hostile texts are shown, and do nothing', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&\u202e\ud800</table>';
  const authority = { ...fishing.authority, name: evil, email: 'a"onclick="x@b.example' };
  const service = { ...fishing, authority, title: { de: evil } };
  for (const { paper } of papersOf(
    about(service, { address: evil, page: 'javascript:alert(1)' }),
  )) {
    const page = pageOf(paper);
    assert.doesNotMatch(page, /<img|"onclick|href="javascript|[\u202e\ud800]/);
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'));
  }
});

test('a text of a megabyte takes no long time', () => {
  const service = { ...fishing, title: { de: '<&"\u202e'.repeat(250_000) } };
  const began = process.cpuUsage(); // not of the clock: other work may run beside
  for (const { paper } of papersOf(about(service))) pageOf(paper);
  // Sixteen megabytes come out; in quadratic time it would be hours.
  assert.ok(process.cpuUsage(began).user < 60_000_000);
});
