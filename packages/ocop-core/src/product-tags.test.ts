import { describe, expect, it } from 'vitest';
import { fairSlugsOf, fairTag } from './product-tags.js';

describe('fairSlugsOf', () => {
  it('reads what fairTag writes, each once, and nothing else', () => {
    const tags = ['qua-tang', fairTag('tet-2027'), 'hoi-cho:', fairTag('tet-2027'), 'cho'];
    expect(fairSlugsOf(tags)).toEqual(['tet-2027']);
  });
});
