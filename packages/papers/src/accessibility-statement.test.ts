import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Service } from '@stadtkit/steps/service.js';
import { accessibilityStatement } from './accessibility-statement.js';
import type { Details } from './details.js';
import { limitSources, testedSources, untestedSources, type Source } from './known-limits.js';
import { fragmentOf } from './markup.js';
import { blanksIn } from './paper.js';
import { about, everything, fishing, small } from './papers.fixtures.js';

const statement = (service: Service, details?: Details): string =>
  fragmentOf(accessibilityStatement(about(service, details)));

const root = new URL('../../../', import.meta.url);
const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('what the statement says about barriers and tests stands in the documentation', () => {
  const all: Source[] = [limitSources, untestedSources, testedSources].flatMap((one) =>
    Object.values<Source>(one),
  );
  for (const { page, says } of all)
    assert.ok(plain(readFileSync(new URL(page, root), 'utf8')).includes(says), `${page}: ${says}`);
});

test('no compliance is claimed that nobody measured', () => {
  const text = statement(fishing);
  assert.match(text, /\[Bitte ergänzen: Stand der Vereinbarkeit/);
  assert.ok(!text.includes('vollständig'));
  assert.match(statement(fishing, { status: 'partial' }), /teilweise mit EN 301 549 V3\.2\.1/);
  assert.match(statement(fishing, { status: 'none' }), /nicht mit EN 301 549/);
});

test('known barriers are those of this service', () => {
  const text = statement(fishing);
  for (const barrier of ['Warum fragen wir das?', 'andere Art, sich auszuweisen'])
    assert.ok(text.includes(barrier), barrier);
  assert.ok(!text.includes('nicht ganz in Leichter Sprache'), 'all of it is');
  const { 'de-simple': _, ...title } = fishing.title;
  assert.match(statement({ ...fishing, title }), /nicht ganz in Leichter Sprache/);
  assert.ok(!statement(small).includes('andere Art, sich auszuweisen'));
});

test('what was not tested is said, first that nobody with a disability tried it', () => {
  assert.match(statement(fishing), /Menschen mit Behinderungen haben .* noch nicht erprobt/);
});

test('in North Rhine-Westphalia law and ombuds office are named, elsewhere they are blanks', () => {
  assert.match(statement(fishing), /§ 10b BGG NRW, BITVNRW\..*Ombudsstelle/s);
  const elsewhere = { ...fishing, authority: { ...fishing.authority, ags: '09162000' } };
  assert.match(statement(elsewhere), /\[Bitte ergänzen: Durchsetzungs- oder Schlichtungsstelle/);
});

test('who is contacted comes from the definition, as links', () => {
  const text = statement(fishing, everything);
  assert.match(text, /<a href="tel:05551230">0555 123-0<\/a>/);
  assert.match(text, /<a href="mailto:fischerei@musterstadt\.example">/);
  assert.match(text, /<a href="https:\/\/www\.musterstadt\.example\/barriere-melden">/);
});

test('with all details nothing is left to fill in, and the municipality still has to confirm', () => {
  const paper = accessibilityStatement(about(fishing, everything));
  assert.deepEqual(blanksIn(paper), []);
  assert.match(paper.confirm.join('\n'), /Treffen die bekannten Barrieren/);
});
