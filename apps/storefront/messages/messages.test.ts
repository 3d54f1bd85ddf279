import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from './en.json';
import vi from './vi.json';

type Tree = { [key: string]: string | Tree };

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['app', 'components', 'lib', 'server'].flatMap((folder) =>
  sourcesIn(join(ROOT, folder)),
);
SOURCES.push(readFileSync(join(ROOT, 'proxy.ts'), 'utf8'));

/** Text of the files that can use a message: every file asks for its namespaces by name. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.(?:tsx?|mjs)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function leaves(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

/** Names of the arguments and tags of a message, each once. */
function slotsOf(text: string): string[] {
  const names = [...text.matchAll(/\{([a-z]\w*)(?=[,}])|<(\w+)>/g)].map(
    (match) => match[1] ?? match[2],
  );
  return [...new Set(names)].map(String).sort();
}

const vietnamese = leaves(vi);
const english = new Map(leaves(en));

describe('Vietnamese and English', () => {
  test('have the same messages', () => {
    expect([...english.keys()].sort()).toEqual(vietnamese.map(([key]) => key).sort());
  });

  test('ask for the same arguments', () => {
    for (const [key, text] of vietnamese) {
      expect(slotsOf(english.get(key) ?? ''), key).toEqual(slotsOf(text));
    }
  });

  test('say something everywhere', () => {
    for (const [key, text] of [...vietnamese, ...english]) expect(text.trim(), key).not.toBe('');
  });
});

test('every message is used', () => {
  const unused = vietnamese.map(([key]) => key).filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

function isUsed(key: string): boolean {
  const [namespace = '', ...path] = key.split('.');
  return SOURCES.some(
    (source) => source.includes(`'${namespace}'`) && usesKey(source, path.join('.')),
  );
}

/** Whole, as a literal; or put together from a beginning: `standing.${standing}`. */
function usesKey(source: string, key: string): boolean {
  if (source.includes(`'${key}'`)) return true;
  const templates = [...source.matchAll(/`((?:[\w.]|\$\{[^}]*\})+)`/g)].map(
    (match) => match[1] ?? '',
  );
  return templates.some((template) => {
    const pattern = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return pattern.length > 1 && new RegExp(`^${pattern.join('[\\w.]+')}$`).test(key);
  });
}
