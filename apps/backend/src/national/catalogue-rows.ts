import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from '@medusajs/framework/zod';

/** A line of the synthetic national catalogue (data/README.md). Times are epoch seconds. */
const catalogueRow = z.object({
  id: z.number().int(),
  code: z.string(),
  name: z.string().min(1),
  description: z.string(),
  groupCode: z.enum(['TP', 'DU', 'DL', 'TC', 'SV', 'DV']),
  star: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  province: z.string(),
  place: z.string(),
  producerName: z.string().min(1),
  producerType: z.enum(['cooperative', 'company', 'household', 'facility', 'group']),
  certStatus: z.enum(['valid', 'expired', 'suspended', 'revoked']),
  certExpiresAt: z.number().int(),
  price: z.number().int().positive(),
  status: z.enum(['listed', 'draft', 'hidden', 'rejected']),
});

export type CatalogueRow = z.infer<typeof catalogueRow>;

const FILE = path.join('data', 'catalogue-16k.ndjson.gz');

/** Beside the sources, or some folders up from where the build put this file. */
function findFile(): string {
  if (process.env.CATALOGUE_FILE) return process.env.CATALOGUE_FILE;
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, FILE);
    if (existsSync(candidate)) return candidate;
    if (folder === path.dirname(folder)) throw new Error(`No ${FILE} above ${__dirname}`);
  }
}

/** Reads the catalogue; throws with the line that does not fit. */
export function readCatalogue(file = findFile()): CatalogueRow[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const row = catalogueRow.safeParse(JSON.parse(line));
    if (!row.success) throw new Error(`${file}, line ${index + 1}: ${row.error.message}`);
    return row.data;
  });
}
