import { describe, expect, it } from 'vitest';
import { firstLanguage } from './first-language';

describe('the admin opens', () => {
  it.each([
    [['vi-VN', 'vi', 'en-US', 'en'], 'vi'],
    [['en-US', 'en', 'vi'], 'vi'],
    [['en-GB'], 'en'],
    [['en'], 'en'],
    [['fr-FR'], 'vi'],
    [[], 'vi'],
  ] as const)('for a browser that speaks %j in %s', (languages, expected) => {
    expect(firstLanguage(languages)).toBe(expected);
  });
});
