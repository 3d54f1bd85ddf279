import {
  BANNED_CLAIM_KINDS,
  LABEL_KEYS,
  LISTING_EVENTS,
  LISTING_STATES,
  LONGEST_STORY,
  MAX_SALE_QUANTITY,
  MOST_PACKS,
  MOST_PHOTOS,
  MOST_STEP_G,
} from 'ocop-core';
import { z } from 'zod';
import {
  calendarDateSchema,
  countSchema,
  instantSchema,
  starSchema,
  vndSchema,
} from '../common.js';
import { problem, problemSchema } from '../problem.js';
import { line } from './fields.js';

/** The most that a pack costs, in đồng. */
export const MOST_PRICE = 1_000_000_000;

/** Lines of text, trimmed; empty is missing. */
function text(max: number) {
  return z
    .string()
    .max(max)
    .transform((typed) => typed.trim() || null)
    .nullable();
}

export const listingStateSchema = z.enum(LISTING_STATES).meta({
  id: 'ListingState',
  description:
    "What the seller's version is: being written, waiting, to be completed, refused, approved, put away.",
});

const priceBody = z
  .number()
  .int({ message: problem('not_whole_vnd') })
  .min(1000)
  .max(MOST_PRICE);
const stockBody = z
  .number()
  .int({ message: problem('not_whole') })
  .min(0)
  .max(MAX_SALE_QUANTITY);

/** What a listing says so far: what is not sent stays as it is, null takes it away. */
export const listingBody = z
  .strictObject({
    summary: line(160).describe('One line, under the name.'),
    description: text(4000),
    packs: z
      .array(
        z.strictObject({
          key: z
            .string()
            .max(64)
            .nullish()
            .describe('Of a pack that is there; without, a new one.'),
          title: z.string().trim().max(80),
          price_vnd: priceBody.nullable().describe('Whole đồng, tax included.'),
          stock: stockBody.nullable(),
        }),
      )
      .max(MOST_PACKS)
      .describe(
        'All packs, in order. Price and stock of one that is in the shop stay: `POST /seller/products`.',
      ),
    label: z.partialRecord(z.enum(LABEL_KEYS), text(2000)),
  })
  .partial()
  .meta({ id: 'ListingBody' });

export const newListingBody = z
  .strictObject({ certificate_id: z.string().min(1).max(64) })
  .meta({ id: 'NewListingBody' });

/** Where a photo comes to stand: 0 is before all others, and the picture of cards. */
export const photoMoveBody = z
  .strictObject({
    position: z
      .number()
      .int()
      .min(0)
      .max(MOST_PHOTOS - 1),
  })
  .meta({ id: 'PhotoMoveBody' });

export const photoSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    thumbnail_url: z.string(),
    width: countSchema,
    height: countSchema,
  })
  .meta({
    id: 'ListingPhoto',
    description: 'As it is in the shop: drawn anew, without its place.',
  });

export const listingContentSchema = z
  .object({
    summary: z.string().nullable(),
    description: z.string().nullable(),
    packs: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        price_vnd: vndSchema.nullable(),
        stock: z.number().int().nullable().describe('What can be sold still.'),
        variant_id: z.string().nullable().describe('Of a pack that is in the shop.'),
      }),
    ),
    photos: z.array(photoSchema),
    label: z.partialRecord(z.enum(LABEL_KEYS), z.string().nullable()),
  })
  .meta({ id: 'ListingContent' });

/** What the register says of goods: no seller changes it. */
export const listedGoodsSchema = z
  .object({
    certificate_id: z.string(),
    verification_code: z.string(),
    name: z.string(),
    star: starSchema,
    group_code: z.string(),
    producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
    valid_to: calendarDateSchema,
    in_force: z.boolean(),
  })
  .meta({ id: 'ListedGoods' });

export const claimFindingSchema = z
  .object({
    path: z.string().describe('Where they stand, as in `description`.'),
    claim: z.enum(BANNED_CLAIM_KINDS),
    words: z.string(),
  })
  .meta({ id: 'ClaimFinding', description: 'Words that goods are not advertised with.' });

/** In the shop as its product: found and sold, paused by its seller, held back by the register, or not there. */
export const SHELF_STATES = ['shown', 'paused', 'held', 'none'] as const;

const standing = {
  id: z.string(),
  state: listingStateSchema,
  state_since: instantSchema,
  published: z.boolean().describe('A version of it was approved.'),
  paused: z.boolean(),
};

const listedListing = { ...standing, goods: listedGoodsSchema };

export const listingSchema = z
  .object({
    ...standing,
    goods: listedGoodsSchema.nullable().describe('Null: the page of the seller itself.'),
    state_reason: z.string().nullable().describe('What is asked for, or why it was refused.'),
    product: z.object({ id: z.string(), handle: z.string() }).nullable(),
    shelf: z.enum(SHELF_STATES),
    content: listingContentSchema,
    changed: z.array(z.string()).describe('Parts that were not approved like this.'),
    lacks: z.array(problemSchema).describe('Before it can be sent.'),
    findings: z.array(claimFindingSchema),
    may: z.array(z.enum(LISTING_EVENTS)),
    history: z.array(
      z.object({
        type: z.enum(LISTING_EVENTS),
        on: calendarDateSchema,
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({
    id: 'Listing',
    description: 'Goods from their certificate to the shop, for their seller.',
  });

export const listingAnswer = z.object({ listing: listingSchema });

/** A seller's own page is a listing of no goods: its description is the story. */
export const shopPageBody = z
  .strictObject({ story: text(LONGEST_STORY).describe('Plain text; null takes it away.') })
  .meta({ id: 'ShopPageBody' });

export const shopPageAnswer = z.object({
  listing: listingSchema.nullable().describe('Null where it was not begun.'),
});

export const listingsAnswer = z.object({
  listings: z.array(
    z
      .object({
        ...listedListing,
        state_reason: z.string().nullable(),
        thumbnail: z.string().nullable(),
        packs: countSchema,
        lacks: countSchema,
        shelf: z.enum(SHELF_STATES),
        product: z.object({ id: z.string(), handle: z.string() }).nullable(),
      })
      .meta({ id: 'ListedListing' }),
  ),
});

/** Certificates in force of the seller's producers, and what of them is in the shop. */
export const listingCertificatesAnswer = z.object({
  certificates: z.array(
    listedGoodsSchema.extend({
      listing_id: z.string().nullable(),
      has_product: z.boolean().describe('Operators made one, which a listing takes over.'),
    }),
  ),
});

export const sellerProductsAnswer = z.object({
  products: z.array(
    z
      .object({
        id: z.string(),
        handle: z.string(),
        title: z.string(),
        shelf: z.enum(SHELF_STATES),
        listing_id: z.string().nullable(),
        packs: z.array(
          z.object({
            variant_id: z.string(),
            title: z.string(),
            price_vnd: vndSchema.nullable(),
            stock: z.number().int().describe('What can be sold still.'),
            weight_g: countSchema.nullable().describe('As its seller says, with its packing.'),
            counts_as_g: countSchema.describe('What the way is priced by.'),
          }),
        ),
      })
      .meta({ id: 'SellerProduct' }),
  ),
});

/** Prices and stock of packs, of one product or of many; what is not sent stays. */
export const sellerProductsBody = z
  .strictObject({
    rows: z
      .array(
        z.strictObject({
          variant_id: z.string().min(1).max(64),
          price_vnd: priceBody.optional(),
          stock: stockBody.optional().describe('What can be sold still.'),
          weight_g: z
            .number()
            .int({ message: problem('not_whole') })
            .min(1)
            .max(MOST_STEP_G)
            .nullable()
            .optional()
            .describe('Grams with its packing; null: as the name of the pack says.'),
          stock_was: z
            .number()
            .int()
            .optional()
            .describe('What it was when it was read: where an order came since, it is refused.'),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'SellerProductsBody' });

export type Listing = z.input<typeof listingSchema>;
export type ListingBody = z.output<typeof listingBody>;
export type ListedGoodsView = z.input<typeof listedGoodsSchema>;
export type SellerProductsBody = z.output<typeof sellerProductsBody>;
