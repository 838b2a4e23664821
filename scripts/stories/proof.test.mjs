import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objection, Pairs } from './proof.mjs';
import { readThemes } from './themes.mjs';
import { tracersOf } from './tracer-theme.mjs';

const proof = {
  roles: ['ink', 'paper', 'line', 'line-soft', 'focus'],
  pairs: [
    { mark: 'ink', ground: 'paper', least: 4.5 },
    { mark: 'line', ground: 'paper', least: 3 },
  ],
  ornaments: ['line-soft'],
  rings: ['paper'],
};
const about = (kind, mark, ground, state = 'plain') =>
  objection(proof, { kind, mark, ground, state });

test('what is proven is no matter, whichever colour is the ground', () => {
  assert.equal(about('text', 'ink', 'paper'), undefined);
  assert.equal(about('text', 'paper', 'ink'), undefined);
  assert.equal(about('edge', 'line', 'paper'), undefined);
});

test('a border’s proof is not enough for text', () => {
  assert.match(about('text', 'line', 'paper'), /does not prove this pair with 4.5$/);
});

test('an edge parts two grounds, and stands out from one of them', () => {
  const edge = (inside) =>
    objection(proof, { kind: 'edge', mark: 'line', ground: 'ink', inside, state: 'plain' });
  assert.equal(edge('paper'), undefined);
  assert.match(edge('line-soft'), /edge line on ink/);
  assert.match(edge(undefined), /edge line on ink/);
});

test('ornaments need no proof, but text in their colour does', () => {
  assert.equal(about('edge', 'line-soft', 'paper'), undefined);
  assert.match(about('text', 'line-soft', 'paper'), /does not prove/);
});

test('a colour that is no role is named, with the state that shows it', () => {
  assert.equal(
    about('edge', 'rgb(1, 2, 3)', 'paper', 'hover'),
    'edge rgb(1, 2, 3) on paper, under the pointer: rgb(1, 2, 3) is no role of the theme',
  );
});

test('the black of a code, and what the browser draws by itself, need no role', () => {
  assert.equal(about('shape', 'rgb(0, 0, 0)', 'paper'), undefined);
  assert.equal(about('native edge', 'rgb(118, 118, 118)', 'paper'), undefined);
  assert.match(about('native text', 'line', 'paper'), /does not prove/);
});

test('opacity is never proven', () => {
  assert.match(about('faded', 'ink', 'paper'), /opacity changes colours/);
});

test('the list names each pair once, and what is proven for nothing', () => {
  const pairs = new Pairs(proof);
  const met = { kind: 'text', mark: 'ink', ground: 'paper', state: 'plain' };
  pairs.take('one', [met]);
  pairs.take('two', [met]);
  assert.deepEqual(pairs.lines(), [
    'ink on paper (text, plain): one',
    'line on paper: proven, seen in no story',
  ]);
});

test('each role of the theme has a tracer of its own', async () => {
  const { proof, themes } = await readThemes();
  assert.equal(tracersOf(proof.roles).size, proof.roles.length);
  assert.equal(themes[0], 'stadtkit');
  assert.ok(proof.rings.includes('paper'));
});
