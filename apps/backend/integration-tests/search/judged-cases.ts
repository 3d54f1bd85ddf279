import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '@medusajs/framework/zod';

const FIELDS = ['name', 'producer', 'province', 'place', 'group', 'star', 'any'] as const;
const pattern = z.partialRecord(z.enum(FIELDS), z.string());

/** A judged search: how to read one is said in the `_meta` of the files. */
const judgedCase = z.object({
  id: z.number().int(),
  cat: z.string(),
  q: z.string(),
  k: z.number().int().positive(),
  mode: z.enum(['top', 'any', 'not', 'empty']),
  min: z.number().int().positive().default(1),
  ok: pattern.optional(),
  bad: pattern.optional(),
});

export type JudgedCase = z.output<typeof judgedCase>;
export type JudgedField = (typeof FIELDS)[number];

/** The judged searches of a file, by its path from this folder. */
export function readJudgedCases(file: string): JudgedCase[] {
  const { cases } = z
    .object({ cases: z.array(judgedCase) })
    .parse(JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')));
  return cases;
}
