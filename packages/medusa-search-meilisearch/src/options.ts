import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';

const milliseconds = z.number().int().positive();

const optionsSchema = z
  .object({
    /** Address of the server, such as `http://127.0.0.1:7700`. */
    host: z.string().url(),
    /** A key that may search, write documents and settings, and read tasks. */
    apiKey: z.string().min(1).optional(),
    /** How long a search may take before it fails as unavailable. */
    timeoutMs: milliseconds.default(1_500),
    /** How long one call of a write may take (not the work behind it). */
    writeTimeoutMs: milliseconds.default(10_000),
    /** How long to wait until the server has applied a write. */
    taskTimeoutMs: milliseconds.default(120_000),
    /** Whether a write resolves only when it is searchable, and throws when the server refuses it. */
    waitForWrites: z.boolean().default(true),
    /** Put before every index name, for servers that several shops share. */
    indexPrefix: z
      .string()
      .regex(/^[a-zA-Z0-9_-]*$/, 'may hold letters, digits, "-" and "_" only')
      .default(''),
    /** The deepest hit that can be reached, and the highest count that can be told. */
    maxTotalHits: z.number().int().positive().default(1_000_000),
    /** How many values of a facet the server counts, the most frequent ones first. */
    maxValuesPerFacet: z.number().int().positive().default(1_000),
  })
  .strict();

export type MeilisearchOptions = z.input<typeof optionsSchema>;
export type ResolvedOptions = z.output<typeof optionsSchema>;

/** Checks what medusa-config gave; throws a MedusaError that names every wrong option. */
export function parseOptions(options: unknown): ResolvedOptions {
  const parsed = optionsSchema.safeParse(options ?? {});
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `"${path.join('.')}": ${message}` : message,
  );
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `medusa-search-meilisearch has wrong options: ${faults.join('; ')}`,
  );
}
