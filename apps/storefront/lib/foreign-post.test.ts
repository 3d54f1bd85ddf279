import { expect, test } from 'vitest';
import { isForeignPost } from './foreign-post';

const foreign = (headers: Record<string, string>) =>
  isForeignPost(new Headers({ host: 'cho-phien.example', ...headers }));

test.each<Record<string, string>>([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'https://cho-phien.example' },
  { 'sec-fetch-site': 'same-origin', origin: 'https://other.example' },
  { origin: 'null' },
  { origin: 'not an origin' },
  { origin: 'https://cho-phien.example.other.example' },
  { origin: 'https://cho-phien.example', 'x-forwarded-host': 'shop.example' },
])('comes from elsewhere: %j', (headers) => {
  expect(foreign(headers)).toBe(true);
});

test.each<Record<string, string>>([
  {},
  { 'sec-fetch-site': 'same-origin', origin: 'https://cho-phien.example' },
  { 'sec-fetch-site': 'none' },
  { origin: 'https://shop.example', 'x-forwarded-host': 'shop.example, inner' },
])('comes from here: %j', (headers) => {
  expect(foreign(headers)).toBe(false);
});
