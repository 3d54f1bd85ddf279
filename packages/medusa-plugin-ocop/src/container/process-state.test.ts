import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = join(__dirname, '..');

/** What is formatted stands at the beginning of a line where it is of the file and of no function. */
const FORBIDDEN = [
  /^(export )?(let|var) .*$/m,
  /^(export )?const \w+[^=]*= new (Weak)?(Map|Set)(<.*>)?\(\);$/m,
  /^.*\bprocess\.argv\b.*$/m,
];

function forbiddenIn(text: string): string[] {
  return FORBIDDEN.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

it.each([
  'let known: Rules | undefined;',
  'const known = new WeakMap<object, Map<string, Answer>>();',
  'export const known: Map<string, string> = new Map();',
  "  const isScript = process.argv[2] === 'exec';",
])('finds what belongs into a service: %s', (line) => {
  expect(forbiddenIn(`// a file\n${line}\n`)).toEqual([line]);
});

it('finds nothing of the kind in the plugin', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    forbiddenIn(readFileSync(join(SOURCES, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});
