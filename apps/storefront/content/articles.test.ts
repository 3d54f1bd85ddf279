import { describe, expect, test } from 'vitest';
import { pageKind } from '@/lib/routes';
import { ABOUT } from './about';
import type { Article, ArticleBlock, Translated } from './article';
import { CONTACT } from './contact';
import { HOW_BADGES_WORK } from './how-badges-work';
import { type Inline, inlineParts } from './inline';
import { POLICIES } from './policies';

const ARTICLES: Record<string, Translated> = { HOW_BADGES_WORK, ABOUT, CONTACT, ...POLICIES };

function textsOf(block: ArticleBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
  }
}

function partsOf(article: Article, kind: Inline['kind']): Inline[] {
  return article.sections
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .flatMap(inlineParts)
    .filter((part) => part.kind === kind);
}

/** What both languages have to share: sections, kinds of blocks, numbers of items, links. */
function shapeOf(article: Article) {
  return {
    sections: article.sections.map(({ id, blocks }) => ({
      id,
      blocks: blocks.map((block) => [block.kind, textsOf(block).length]),
    })),
    links: partsOf(article, 'link').map((part) => 'path' in part && part.path),
    gaps: partsOf(article, 'gap').length,
  };
}

describe.each(Object.entries(ARTICLES))('%s', (_name, { vi, en }) => {
  test('says the same things in Vietnamese and English', () => {
    expect(shapeOf(en)).toEqual(shapeOf(vi));
  });

  test('leaves nothing empty, and translates what it says', () => {
    for (const article of [vi, en]) {
      const texts = article.sections.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap(textsOf),
      ]);
      for (const text of [article.title, article.summary, ...texts])
        expect(text.trim()).not.toBe('');
    }
    expect(en.title).not.toBe(vi.title);
    expect(en.summary).not.toBe(vi.summary);
  });

  test('has sections of distinct names, and links to pages that exist', () => {
    const ids = vi.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of partsOf(vi, 'link')) {
      if (part.kind === 'link') expect(pageKind(part.path), part.path).not.toBeNull();
    }
  });
});

test('a text is taken apart into words, links and gaps', () => {
  expect(inlineParts('Gọi [[số]] hoặc [hỏi](/lien-he) nhé')).toEqual([
    { kind: 'words', words: 'Gọi ' },
    { kind: 'gap', words: 'số' },
    { kind: 'words', words: ' hoặc ' },
    { kind: 'link', words: 'hỏi', path: '/lien-he' },
    { kind: 'words', words: ' nhé' },
  ]);
  expect(inlineParts('[không](https://x.test)')).toEqual([
    { kind: 'words', words: '[không](https://x.test)' },
  ]);
});
