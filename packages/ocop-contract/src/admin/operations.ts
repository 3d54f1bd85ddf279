import { z } from 'zod';
import { countSchema, instantSchema, listingChangeCauseSchema, pageShape } from '../common.js';
import { paging } from '../query-values.js';

export const LISTING_CHANGE_STATUSES = ['pending', 'stuck', 'done'] as const;

export const listingChangesQuery = z.object({
  ...paging(),
  status: z.enum(LISTING_CHANGE_STATUSES).optional(),
});

const listingChangeSchema = z
  .object({
    id: z.string(),
    product_id: z.string(),
    product_title: z.string().nullable(),
    certificate_id: z.string(),
    verification_code: z.string().nullable(),
    cause: listingChangeCauseSchema,
    cause_sequence: z.number().int(),
    status: z.enum(LISTING_CHANGE_STATUSES),
    effects: z
      .record(z.string(), z.string())
      .describe('Name of an effect → when it was acknowledged.'),
    attempts: countSchema,
    due_at: instantSchema,
    last_error: z.string().nullable(),
    created_at: instantSchema,
    done_at: instantSchema.nullable(),
  })
  .meta({
    id: 'ListingChange',
    description: 'A listing that follows the register, or has yet to.',
  });

const listingChangeCounts = z.object({
  pending: countSchema,
  stuck: countSchema,
  done: countSchema,
});

export const listingChangesAnswer = z.object({
  listing_changes: z.array(listingChangeSchema),
  ...pageShape,
  counts: listingChangeCounts,
});

export const applyAnswer = z.object({
  done: countSchema,
  failed: countSchema,
  counts: listingChangeCounts,
});

const engineHealthSchema = z
  .object({
    name: z.string(),
    role: z.enum(['primary', 'standby']),
    index: z.string(),
    index_status: z.string().describe('What Medusa says of it: pending, building, ready, error.'),
    documents: countSchema.nullable().describe('Null where it does not answer.'),
    newest_document_at: instantSchema.nullable(),
    error: z.string().nullable(),
  })
  .meta({ id: 'SearchEngineHealth' });

export const searchHealthSchema = z
  .object({
    answering: z.string().describe('The engine that searches are sent to now.'),
    engines: z.array(engineHealthSchema),
    primary: z
      .object({
        standing: z.enum(['unverified', 'in_step', 'away']),
        since: instantSchema,
        reason: z.string().nullable(),
        pending: z
          .object({
            documents: countSchema,
            oldest: instantSchema.nullable(),
            last_error: z.string().nullable(),
          })
          .describe('What it has yet to take.'),
      })
      .nullable(),
  })
  .meta({ id: 'SearchHealth' });

export const searchHealthAnswer = z.object({ search_health: searchHealthSchema });

const dutyHealthSchema = z
  .object({
    name: z.enum(['lapses', 'outbox', 'uncleared_orders', 'search', 'fair_offers', 'fair_entries']),
    last_run_at: instantSchema.nullable().describe('Null where it has never run.'),
    last_success_at: instantSchema.nullable(),
    last_error: z.string().nullable().describe('Of the last run that failed, however long ago.'),
    last_error_at: instantSchema.nullable(),
    duration_ms: countSchema.nullable().describe('How long the last run took.'),
    waiting: countSchema
      .nullable()
      .describe('How much there is to do; null where that cannot be said.'),
  })
  .meta({ id: 'DutyHealth', description: 'How a recurring duty went the last time.' });

export const keptPagesSchema = z
  .object({
    documents: countSchema.describe('Pages that are kept now.'),
    bytes: countSchema.describe('What they take, compressed.'),
    served: countSchema.describe('Given out as they were kept.'),
    unchanged: countSchema.describe('Of those, to who had the page already.'),
    rendered: countSchema,
    joined: countSchema.describe('Waited for a page that was being rendered for somebody else.'),
    purged: countSchema.describe('Taken away because something in them had changed.'),
    pushed_out: countSchema.describe('Taken away because there was no room.'),
  })
  .meta({ id: 'KeptPages', description: 'Pages that a storefront keeps, since it was started.' });

export const healthAnswer = z.object({
  health: z.object({
    duties: z.array(dutyHealthSchema),
    search: searchHealthSchema,
    storefront: keptPagesSchema
      .nullable()
      .describe('Null where no storefront is known, or it does not say.'),
  }),
});

export const reconciliationAnswer = z.object({
  reconciliation: z
    .object({
      expected: countSchema.describe('Documents that shop and register call for.'),
      rebuilt: z.boolean().describe('Whether the index was gone and has been built anew.'),
      repaired: countSchema.describe('Missing, stale or surplus, and written now.'),
    })
    .nullable()
    .describe('Null while the index is filled for the first time.'),
  search_health: searchHealthSchema,
});

export type ListingChangesQuery = z.output<typeof listingChangesQuery>;
export type ListingChange = z.input<typeof listingChangeSchema>;
export type SearchHealth = z.input<typeof searchHealthSchema>;
export type DutyHealth = z.input<typeof dutyHealthSchema>;
export type KeptPages = z.input<typeof keptPagesSchema>;
