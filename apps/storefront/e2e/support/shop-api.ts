import { z } from 'zod';
import { callJson } from './call-json';
import type { Stack } from './stack';

const PAGE = 50;

const hitSchema = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  star: z.number(),
  region_code: z.string(),
  group_code: z.string(),
  producer_name: z.string(),
  producer_id: z.string(),
  producer_handle: z.string(),
  price_from: z.number().nullable(),
  verification_code: z.string(),
});

export type Hit = z.infer<typeof hitSchema>;

interface Question {
  q?: string;
  filters?: {
    star?: number[];
    region?: string[];
    producer?: string[];
    fair?: string[];
    gift?: true;
    province?: string[];
    group?: string[];
  };
}

const answerSchema = z.object({ hits: z.array(hitSchema), count: z.number() });

/** Everything that the search finds, page by page, as the storefront asks it. */
export async function searchEverything(stack: Stack, question: Question = {}): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (;;) {
    const answer = await callJson({
      method: 'POST',
      url: new URL('/store/ocop/search', stack.backendUrl),
      headers: { 'x-publishable-api-key': stack.publishableKey },
      body: { ...question, skip: hits.length, take: PAGE },
      schema: answerSchema,
    });
    hits.push(...answer.hits);
    if (answer.hits.length === 0 || hits.length >= answer.count) return hits;
  }
}

const handlesSchema = z.object({
  hits: z.array(z.object({ handle: z.string(), star: z.number().nullable() })),
  engine: z.string(),
});

/** What the first page of a search shows, also without a badge, and which engine answered. */
export function searchOnce(stack: Stack, question: Question) {
  return callJson({
    method: 'POST',
    url: new URL('/store/ocop/search', stack.backendUrl),
    headers: { 'x-publishable-api-key': stack.publishableKey },
    body: { ...question, take: PAGE },
    schema: handlesSchema,
  });
}

const productsSchema = z.object({
  products: z.array(
    z.object({
      title: z.string(),
      variants: z.array(z.object({ id: z.string(), inventory_quantity: z.number().nullish() })),
    }),
  ),
});

/** As many of each pack as no journey buys of it: what sellers list in others may be few. */
const PLENTY = 10;

/** Titles of a product that is sold in one pack and of one that is sold in several, with enough of each. */
export async function titlesByPacks(stack: Stack): Promise<{ one: string; several: string }> {
  const fields = 'title,variants.id,%2Bvariants.inventory_quantity';
  const { products } = await callJson({
    url: new URL(`/store/products?limit=100&fields=${fields}`, stack.backendUrl),
    headers: { 'x-publishable-api-key': stack.publishableKey },
    schema: productsSchema,
  });
  const plentiful = products.filter(({ variants }) =>
    variants.every(({ inventory_quantity }) => (inventory_quantity ?? 0) >= PLENTY),
  );
  const one = plentiful.find(({ variants }) => variants.length === 1);
  const several = plentiful.find(({ variants }) => variants.length > 1);
  if (!one || !several) throw new Error('the demo sells everything in the same number of packs');
  return { one: one.title, several: several.title };
}

const packsSchema = z.object({
  products: z.array(
    z.object({
      title: z.string(),
      handle: z.string(),
      variants: z.array(
        z.object({
          title: z.string(),
          calculated_price: z.object({ calculated_amount: z.number() }).nullable(),
        }),
      ),
    }),
  ),
});

/** Products on sale that come in one pack, with its name and its price in whole đồng. */
export async function productsOfOnePack(stack: Stack) {
  const headers = { 'x-publishable-api-key': stack.publishableKey };
  const { regions } = await callJson({
    url: new URL('/store/regions', stack.backendUrl),
    headers,
    schema: z.object({ regions: z.array(z.object({ id: z.string() })) }),
  });
  const query = new URLSearchParams({
    limit: '100',
    region_id: regions[0]?.id ?? '',
    fields: 'title,handle,variants.title,*variants.calculated_price',
  });
  const { products } = await callJson({
    url: new URL(`/store/products?${query}`, stack.backendUrl),
    headers,
    schema: packsSchema,
  });
  return products.flatMap(({ title, handle, variants: [pack, ...others] }) => {
    const price = pack?.calculated_price?.calculated_amount;
    return pack && price && others.length === 0 ? [{ title, handle, pack: pack.title, price }] : [];
  });
}

/** Two products of one pack that one producer makes, so that whoever sells them sends them together. */
export async function twoFromOneProducer(stack: Stack) {
  const [products, hits] = await Promise.all([productsOfOnePack(stack), searchEverything(stack)]);
  const makers = new Map(hits.map(({ handle, producer_handle }) => [handle, producer_handle]));
  const byMaker = new Map<string, typeof products>();
  for (const product of products) {
    const maker = makers.get(product.handle);
    if (maker) byMaker.set(maker, [...(byMaker.get(maker) ?? []), product]);
  }
  const [chosen, other] = [...byMaker.values()].find((made) => made.length > 1) ?? [];
  if (!chosen || !other) throw new Error('no producer of the demo makes two products of one pack');
  return { chosen, other };
}
