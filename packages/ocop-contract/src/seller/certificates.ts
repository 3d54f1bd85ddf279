import { CERTIFICATE_STATES, CERTIFICATE_STEPS, LABEL_KEYS } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, countSchema, starSchema, vndSchema } from '../common.js';
import { reviewSchema, reviewSummarySchema } from '../store/reviews.js';

const stockSchema = z
  .object({
    variant_id: z.string(),
    title: z.string(),
    stock: z.number().int().describe('What can be sold still.'),
    sold: countSchema.describe('Pieces in the last 30 days.'),
    runs_out: z.boolean().describe('Few pieces are left, or they are gone within days.'),
    lasts_through: calendarDateSchema
      .nullable()
      .describe('At the present rate; null where none is sold, or for very long.'),
    outlasts: z.boolean().describe('It lasts beyond the last day of its certificate.'),
  })
  .meta({ id: 'PackStock', description: 'How long the stock of a pack reaches.' });

export const heldCertificateSchema = z
  .object({
    id: z.string(),
    verification_code: z.string(),
    product_name: z.string(),
    star: starSchema,
    producer_name: z.string(),
    state: z.enum(CERTIFICATE_STATES),
    step: z.enum(CERTIFICATE_STEPS).describe('What its holder does next.'),
    valid_from: calendarDateSchema,
    valid_to: calendarDateSchema,
    last_day: calendarDateSchema.describe(
      'As things stand: with an extension, or an announced end.',
    ),
    days_left: z.number().int().nullable().describe('Null where it does not count today.'),
    filing_opens: calendarDateSchema.nullable(),
    filing_closes: calendarDateSchema.nullable(),
    filed_on: calendarDateSchema.nullable(),
    is_due: z.boolean().describe('It is something to do today.'),
    product: z
      .object({ id: z.string(), handle: z.string(), title: z.string(), shown: z.boolean() })
      .nullable(),
    packs: z.array(stockSchema).describe('Of a certificate that its product is sold by.'),
  })
  .meta({ id: 'HeldCertificate', description: 'A certificate as its holder has to act on it.' });

export const heldCertificatesQuery = z.object({
  due: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: only what has to be done, and stock that runs out or lasts too long.'),
});

export const heldCertificatesAnswer = z.object({ certificates: z.array(heldCertificateSchema) });

const sums = {
  orders: countSchema,
  pieces: countSchema,
  ordered: vndSchema.describe('Of the goods, after discounts, without delivery.'),
  delivered: vndSchema,
  open: vndSchema.describe('To be answered, to be sent, or on its way.'),
  canceled: vndSchema,
  refused: vndSchema.describe('Not taken at the door.'),
  refunded: vndSchema.describe('Of what was delivered.'),
  net: vndSchema.describe('Delivered less refunded.'),
};

export const evidenceSchema = z
  .object({
    certificate: heldCertificateSchema,
    written_on: calendarDateSchema,
    seller_name: z.string().nullable(),
    storefront_url: z.string().nullable().describe('Page of the goods in the shop.'),
    on_sale_since: calendarDateSchema.nullable(),
    traceability_url: z.string().describe('Public page of the certificate.'),
    label: z.partialRecord(z.enum(LABEL_KEYS), z.string()),
    sales: z.array(z.object({ month: z.string().describe('YYYY-MM'), ...sums })),
    sales_total: z.object(sums),
    fairs: z
      .array(z.object({ name: z.string(), from: calendarDateSchema, to: calendarDateSchema }))
      .describe('Fairs that have begun and at which the goods have a place.'),
    reviews: z.array(reviewSchema).describe('The newest 200.'),
    review_summary: reviewSummarySchema,
    csv: z.string().describe('The same as a file.'),
    csv_sha256: z.string().describe('Of the file, in UTF-8.'),
  })
  .meta({
    id: 'Evidence',
    description: 'What the shop can prove of certified goods, for the dossier of a re-evaluation.',
  });

export const evidenceAnswer = z.object({ evidence: evidenceSchema });

export type HeldCertificateView = z.input<typeof heldCertificateSchema>;
export type EvidenceView = z.input<typeof evidenceSchema>;
