import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMessage } from '../../../embed/src/open-message.js';
import { newReplyKey, readReplyAddress, replyAddress } from '@stadtkit/steps/reply-key.js';
import {
  answeredIn,
  answering,
  asking,
  ending,
  noDealings,
  toldOf,
  withdrawing,
  type OfficeQuestion,
} from './dealings.js';
import { written } from './written.js';

const question = (id: string): OfficeQuestion => ({
  ...{ id, text: 'Wann?', message: 'jwe' },
  ...{ on: '2026-11-24', until: '2026-12-08' },
});
const at = '2026-11-25T08:00:00.000Z';
const refusal = { status: 'refused', on: '2026-11-26', text: 'Nein.', message: 'jwe' } as const;

test('one question at a time; what a clerk wrote for the file is not told', () => {
  const asked = asking(asking(noDealings, question('a')), question('b'));
  assert.equal(asked.questions.length, 1);
  const { text: _, id, ...rest } = question('a');
  assert.deepEqual(toldOf(asked), { status: 'asked', question: id, ...rest });
});

test('the first answer counts, and then the next question can be asked', () => {
  const first = answering(asking(noDealings, question('a')), 'a', { at, text: 'Im Mai.' });
  const again = answering(first.dealings, 'a', { at, text: 'Im Juni.' });
  assert.deepEqual([first.status, again.status], ['taken', 'taken']);
  assert.equal(again.dealings.questions[0]?.answer?.text, 'Im Mai.');
  assert.deepEqual(answeredIn(again.dealings), { answered: at });
  assert.equal(toldOf(again.dealings), undefined);
  const next = asking(again.dealings, question('b'));
  assert.equal(toldOf(next)?.status, 'asked');
  assert.deepEqual(answeredIn(next), {});
});

test('an end is the end: nothing is asked, answered, decided or taken back after it', () => {
  const refused = ending(asking(noDealings, question('a')), refusal);
  assert.equal(answering(refused, 'a', { at, text: 'x' }).status, 'over');
  assert.equal(asking(refused, question('b')).questions.length, 1);
  assert.equal(withdrawing(refused, '2026-11-27').status, 'too-late');
  const { text: _, ...told } = refusal;
  assert.deepEqual(toldOf(refused), told);
  const back = withdrawing(noDealings, '2026-11-27');
  assert.equal(withdrawing(back.dealings, '2026-11-28').status, 'withdrawn');
  assert.deepEqual(toldOf(ending(back.dealings, refusal)), {
    status: 'withdrawn',
    on: '2026-11-27',
  });
});

test('only the browser that sent an application reads what is written for it', async () => {
  const [own, other] = await Promise.all([newReplyKey(), newReplyKey()]);
  const { message = '' } = await written('Grüße aus Łódź', replyAddress(own));
  assert.equal(await openMessage(message, own), 'Grüße aus Łódź');
  assert.equal(await openMessage(message, other), undefined);
  assert.equal(await openMessage(`${message.slice(0, -3)}AAA`, own), undefined);
  assert.ok(!('d' in replyAddress(own)), 'the private half stays');
});

test('a key that is none keeps no clerk from writing', async () => {
  const own = replyAddress(await newReplyKey());
  assert.deepEqual(await written('x', undefined), { text: 'x' });
  assert.deepEqual(await written('x', { ...own, y: own.x }), { text: 'x' }, 'not on the curve');
  assert.deepEqual(readReplyAddress({ ...own, d: 'secret' }), own);
  for (const bad of [null, [], {}, { ...own, x: 7 }, { ...own, crv: 'P-521' }, { ...own, y: 'é' }])
    assert.equal(readReplyAddress(bad), undefined);
});
