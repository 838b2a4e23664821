import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardIn } from './tree.mjs';

const node = (nodeId, role, name, more = {}) => ({
  nodeId,
  backendDOMNodeId: nodeId,
  role: { value: role },
  name: { value: name },
  ...more,
});

const nodes = [
  node(1, 'RootWebArea', 'Page', { childIds: [2, 9] }),
  node(2, 'generic', '', { childIds: [3, 5, 6, 10, 8] }),
  node(3, 'heading', 'Ihre  Daten', {
    childIds: [4],
    properties: [{ name: 'level', value: { value: 2 } }],
  }),
  node(4, 'StaticText', 'Ihre  Daten'),
  node(5, 'none', '', { ignored: true, childIds: [7, 13] }),
  node(6, 'status', ''),
  node(7, 'StaticText', 'Noch etwas'),
  node(8, 'button', 'Weiter', { properties: [{ name: 'disabled', value: { value: true } }] }),
  node(9, 'button', 'Elsewhere'),
  node(10, 'LabelText', '', { childIds: [11, 12] }),
  node(11, 'StaticText', 'Ort'),
  node(12, 'textbox', 'Ort', { value: { value: 'Ulm' } }),
  node(13, 'StaticText', ' als das'),
];

test('what is heard is in the order of reading, each thing once, without what only holds together', () => {
  assert.deepEqual(heardIn(nodes, 2), [
    { role: 'heading', name: 'Ihre Daten', more: 'level 2' },
    { role: 'text', name: 'Noch etwas als das', more: '' },
    { role: 'textbox', name: 'Ort', more: 'Ulm' },
    { role: 'button', name: 'Weiter', more: 'disabled' },
  ]);
});

test('nothing is heard of what is not there', () => {
  assert.deepEqual(heardIn(nodes, 99), []);
});
