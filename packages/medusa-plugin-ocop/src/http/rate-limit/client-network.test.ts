import { describe, expect, it } from 'vitest';
import { addressMatcher, clientNetwork } from './client-network';

describe('clientNetwork', () => {
  it.each([
    ['113.161.1.2', '113.161.1.2'],
    ['::ffff:113.161.1.2', '113.161.1.2'],
    ['2001:ee0:4f01:2ec0:1:2:3:4', '2001:ee0:4f01:2ec0::/64'],
    ['2001:0ee0:4f01:2ec0::9', '2001:ee0:4f01:2ec0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });
});

describe('addressMatcher', () => {
  const isOurs = addressMatcher(['127.0.0.1', '::1', '172.16.0.0/12', 'fd00::/8']);

  it.each([
    ['127.0.0.1', true],
    ['::ffff:127.0.0.1', true],
    ['172.20.3.4', true],
    ['fd12::3', true],
    ['::1', true],
    ['113.161.1.2', false],
    ['2001:ee0::1', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isOurs(address)).toBe(expected);
  });

  it('refuses what is no address, at once', () => {
    expect(() => addressMatcher(['storefront'])).toThrow(TypeError);
  });
});
