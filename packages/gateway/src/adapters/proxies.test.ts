import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behindProxies } from './proxies.js';

const from = (forwarded?: string): Request =>
  new Request(
    'https://stadt.example/',
    forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {},
  );

test('without trusted proxies nobody is believed what they write into X-Forwarded-For', () => {
  const client = behindProxies([]);
  assert.equal(client(from('1.2.3.4'), '203.0.113.9'), '203.0.113.9');
  assert.equal(client(from('5.6.7.8'), '203.0.113.9'), '203.0.113.9');
  assert.equal(client(from('1.2.3.4')), client(from('5.6.7.8')), 'unknown is one client');
});

test('behind proxies the client is whom the outermost of them saw', () => {
  const client = behindProxies(['10.0.0.0/8', '192.0.2.1', 'fd00::/8']);
  const asked = (forwarded: string | undefined, peer: string) => client(from(forwarded), peer);
  assert.equal(asked('198.51.100.7', '10.1.1.1'), '198.51.100.7');
  assert.equal(asked('made up, 198.51.100.7, 10.9.9.9', '10.1.1.1'), '198.51.100.7');
  assert.equal(
    asked('6.6.6.6, 198.51.100.7', '192.0.2.1'),
    '198.51.100.7',
    'the first was made up',
  );
  assert.equal(asked('6.6.6.6', '203.0.113.9'), '203.0.113.9', 'came past the proxies');
  assert.equal(asked('198.51.100.7:4711', '10.1.1.1'), '198.51.100.7');
  assert.equal(asked('198.51.100.7', '::ffff:10.1.1.1'), '198.51.100.7');
  assert.equal(asked('198.51.100.7', 'fd00::1'), '198.51.100.7');
  assert.equal(asked('nonsense', '10.1.1.1'), '10.1.1.1');
  assert.equal(asked(undefined, '10.1.1.1'), '10.1.1.1');
});

test('the 2⁶⁴ addresses of one network count as one client', () => {
  const client = behindProxies(['10.0.0.1']);
  const seen = (address: string) => client(from(), address);
  assert.equal(seen('2001:db8:1:2::1'), seen('2001:db8:1:2:ffff:ffff:ffff:ffff'));
  assert.equal(seen('2001:0db8:0001:0002:0:0:0:7'), seen('2001:DB8:1:2::1'));
  assert.equal(client(from('[2001:db8:1:2::5]:443'), '10.0.0.1'), seen('2001:db8:1:2::1'));
  assert.equal(seen('fe80::1%eth0'), seen('fe80::2'));
  assert.notEqual(seen('2001:db8:1:2::1'), seen('2001:db8:1:3::1'));
  assert.notEqual(seen('2001:db8::1'), seen('2001:db8:0:1::1'));
});

test('what is no address of a proxy is named at once', () => {
  for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/x', '', 'fd00::/129', '1.2.3'])
    assert.throws(() => behindProxies([wrong]), /is not the address of a proxy/, wrong);
});
