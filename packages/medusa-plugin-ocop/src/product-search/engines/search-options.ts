import type { MedusaContainer, SearchTypes } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { pluginOptions } from '../../kernel/plugin-options';

const optionsSchema = z.object({
  /** The engine that answers first; without it PostgreSQL answers everything. */
  primary: z
    .object({
      /** Identifier of its provider in the Search Module. */
      provider: z.string(),
      /** What answers and operators are told it is called. */
      name: z.string(),
      /** Settings of its index, as `defineSearchIndex` takes them. */
      settings: z.custom<SearchTypes.SearchIndexSettings>(isRecord).default({}),
      /** Milliseconds it has for one question, from when it is asked. */
      budget: z.number().int().positive().default(750),
      /** Questions it is asked at once by a process; further ones wait their turn. */
      places: z.number().int().positive().default(16),
    })
    .optional(),
});

export type SearchOptions = z.output<typeof optionsSchema>;

/**
 * The plugin's `search` options, completed.
 * @throws ZodError where an option has the wrong type.
 */
export function readSearchOptions(container: MedusaContainer): SearchOptions {
  return optionsSchema.parse(pluginOptions(container).search ?? {});
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
