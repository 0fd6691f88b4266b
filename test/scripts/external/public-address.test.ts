import { expect, test } from 'vitest';
import { mayVisit } from '../../../scripts/lib/external/public-address.ts';

test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '192.167.0.1', '2606:4700::1111', '2a00::1'])(
  '%s is public',
  (address) => {
    expect(mayVisit(address)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '10.255.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:a00:1::',
  'localhost',
  '',
])('%s is not', (address) => {
  expect(mayVisit(address)).toBe(false);
});

test('loopback alone may be allowed', () => {
  const allowed = ['127.0.0.1', '127.9.9.9', '::1', '10.0.0.1', '::ffff:10.0.0.1', '0.0.0.0'].filter((one) =>
    mayVisit(one, true),
  );
  expect(allowed).toEqual(['127.0.0.1', '127.9.9.9', '::1']);
});
