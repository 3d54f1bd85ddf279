import { expect, test } from 'vitest';
import moduleProvider, { MeilisearchSearchService } from '../src/index';

const make = (options: unknown) => () => new MeilisearchSearchService({}, options);

test('it is a provider of the Search Module', () => {
  expect(moduleProvider).toMatchObject({ module: 'search', services: [MeilisearchSearchService] });
  expect(make({ host: 'http://127.0.0.1:7700' })().identifier).toBe('search-meilisearch');
});

test('wrong options are named, all at once', () => {
  expect(make(undefined)).toThrow('"host"');
  const wrong = { host: 'nowhere', timeoutMs: 0, indexPrefix: 'a b', apikey: 'x' };
  for (const name of ['"host"', '"timeoutMs"', '"indexPrefix"', '"apikey"']) {
    expect(make(wrong)).toThrow(name);
  }
});
