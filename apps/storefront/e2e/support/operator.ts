import {
  adminReviewsAnswer,
  adminRoutes,
  type BodyOf,
  certificatesAnswer,
  decisionResultAnswer,
  healthAnswer,
  listingPolicyAnswer,
  listingProgressAnswer,
  pathOf,
  type Route,
} from 'ocop-contract';
import type { Standing } from 'ocop-core';
import { z } from 'zod';
import { callJson } from './call-json';
import type { Certificate, DecisionHead } from './register';
import type { Stack } from './stack';
import { untilFollowed } from './until-followed';

const PAGE = 100;

/** Journeys decide in the name of a made-up province, and say so. */
const MADE_UP: Pick<BodyOf<typeof adminRoutes.reinstate>, 'acknowledge' | 'note'> = {
  acknowledge: ['issuer_other', 'issuer_unknown'],
  note: 'Quyết định minh họa của một tỉnh không có thật.',
};

const tokenSchema = z.object({ token: z.string() });
const productsSchema = z.object({
  products: z.array(z.object({ id: z.string() })),
  count: z.number(),
});
const orderSchema = z.object({
  order: z.object({
    status: z.string(),
    payment_status: z.string(),
    total: z.number(),
    items: z.array(z.object({ product_id: z.string() })),
  }),
});

const parcelSchema = z.object({
  order: z.object({ items: z.array(z.object({ id: z.string(), quantity: z.number() })) }),
});
const sentSchema = z.object({
  order: z.object({ fulfillments: z.array(z.object({ id: z.string() })).min(1) }),
});

const packsSchema = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variants: z.array(
        z.object({
          id: z.string(),
          prices: z.array(
            z.object({ id: z.string(), currency_code: z.string(), amount: z.number() }),
          ),
          inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
        }),
      ),
    }),
  ),
});
const levelsSchema = z.object({
  inventory_levels: z.array(z.object({ location_id: z.string(), reserved_quantity: z.number() })),
});

interface Asked {
  parameters?: Readonly<Record<string, string>>;
  query?: Record<string, string>;
  body?: unknown;
}

/** Routes that enter an event about one certificate. */
type EventRoute = (typeof adminRoutes)['correct' | 'endExtension' | 'extend' | 'return'];

/** Somebody who runs the shop, at work through the admin API. */
export class Operator {
  private constructor(
    private readonly backendUrl: string,
    private readonly token: string,
  ) {}

  static async signIn({ backendUrl, operator }: Stack): Promise<Operator> {
    const { token } = await callJson({
      method: 'POST',
      url: new URL('/auth/user/emailpass', backendUrl),
      body: operator,
      schema: tokenSchema,
    });
    return new Operator(backendUrl, token);
  }

  /** All certificates of a standing, in the order in which they came. */
  certificates(standing: Standing): Promise<Certificate[]> {
    return everyPage(async (offset) => {
      const query = `standing=${standing}&order=created_at&limit=${PAGE}&offset=${offset}`;
      const { certificates, count } = await this.get(
        `/admin/ocop/certificates?${query}`,
        certificatesAnswer,
      );
      return { rows: certificates, count };
    });
  }

  /** What the storefront keeps of its pages, as the backend hears it. */
  async keptPages() {
    return (await this.get(pathOf(adminRoutes.health), healthAnswer)).health.storefront;
  }

  /** Ids of all products that are published. */
  async publishedProducts(): Promise<Set<string>> {
    const products = await everyPage(async (offset) => {
      const query = `status[]=published&fields=id&order=id&limit=${PAGE}&offset=${offset}`;
      const answer = await this.get(`/admin/products?${query}`, productsSchema);
      return { rows: answer.products, count: answer.count };
    });
    return new Set(products.map(({ id }) => id));
  }

  /** What a seller does who takes a product out of the shop for a while, or puts it back. */
  async setProductStatus(productId: string, status: 'draft' | 'published'): Promise<void> {
    await this.post(`/admin/products/${productId}`, { status }, z.unknown());
  }

  revoke(
    decision: DecisionHead,
    certificates: readonly Certificate[],
    reason_code: BodyOf<typeof adminRoutes.revoke>['reason_code'],
  ) {
    const certificate_ids = idsOf(certificates);
    const body = { decision, certificate_ids, reason_code, ...MADE_UP };
    return this.decide(pathOf(adminRoutes.revoke), body);
  }

  annul(decision: DecisionHead, certificates: readonly Certificate[]) {
    const body = { decision, certificate_ids: idsOf(certificates), ...MADE_UP };
    return this.decide(pathOf(adminRoutes.annul), body);
  }

  /** Enters an event about one certificate, by a paper about it or because it was entered wrongly. */
  async enter<Asked extends EventRoute>(
    route: Asked,
    { id }: Certificate,
    body: Omit<BodyOf<Asked>, 'acknowledge' | 'note'>,
  ): Promise<void> {
    const asked = { ...body, ...MADE_UP };
    const { effects } = await this.post(pathOf(route, { id }), asked, route.answer);
    const progress = pathOf(adminRoutes.certificateEffects, { id });
    await untilFollowed(effects, () => this.get(progress, listingProgressAnswer));
  }

  reinstate(decision: DecisionHead, certificates: readonly Certificate[]) {
    const body = { decision, certificate_ids: idsOf(certificates), ...MADE_UP };
    return this.decide(pathOf(adminRoutes.reinstate), body);
  }

  /** The next version of the policy, from today on: ends that leave a product on sale without badge. */
  async setListingPolicy(debadge: readonly string[]): Promise<void> {
    const path = '/admin/ocop/listing-policy';
    const { listing_policy: policy } = await this.get(path, listingPolicyAnswer);
    const based_on = policy.versions[0]?.version ?? 0;
    await this.post(path, { effective_from: policy.today, debadge, based_on }, z.unknown());
  }

  async order(id: string) {
    const fields = 'status,payment_status,total,items.product_id';
    return (await this.get(`/admin/orders/${id}?fields=${fields}`, orderSchema)).order;
  }

  /** What whoever packs does: sends all of an order, and records that it arrived. */
  async recordDelivery(id: string): Promise<void> {
    const path = `/admin/orders/${id}`;
    const { order } = await this.get(`${path}?fields=*items`, parcelSchema);
    await this.post(`${path}/fulfillments`, { items: order.items }, z.unknown());
    const sent = await this.get(`${path}?fields=fulfillments.id`, sentSchema);
    for (const parcel of sent.order.fulfillments) {
      await this.post(`${path}/fulfillments/${parcel.id}/mark-as-delivered`, {}, z.unknown());
    }
  }

  /** The newest review of a product that waits to be read. */
  async waitingReview(productId: string) {
    const path = `/admin/ocop/reviews?status=pending&product_id=${productId}&limit=1`;
    const [review] = (await this.get(path, adminReviewsAnswer)).reviews;
    if (!review) throw new Error(`no review of ${productId} waits`);
    return review;
  }

  async publishReview(id: string): Promise<void> {
    await this.post(`/admin/ocop/reviews/${id}/moderate`, { status: 'published' }, z.unknown());
  }

  async replyToReview(id: string, text: string): Promise<void> {
    await this.post(`/admin/ocop/reviews/${id}/reply`, { text }, z.unknown());
  }

  /** Another price of a pack, whole đồng. @returns what it was */
  async setPrice(title: string, amount: number): Promise<number> {
    const { id, variants } = await this.product(title);
    const [variant] = variants;
    const price = variant?.prices.find(({ currency_code }) => currency_code === 'vnd');
    if (!variant || !price) throw new Error(`${title} has no price`);
    const prices = [{ id: price.id, currency_code: 'vnd', amount }];
    await this.post(`/admin/products/${id}/variants/${variant.id}`, { prices }, z.unknown());
    return price.amount;
  }

  /** How many of the only pack of a product there are; those that are reserved stay reserved. */
  async setStock(title: string, stocked: number): Promise<void> {
    const [variant] = (await this.product(title)).variants;
    const item = variant?.inventory_items[0]?.inventory_item_id;
    const path = `/admin/inventory-items/${item}/location-levels`;
    const [level] = (await this.get(path, levelsSchema)).inventory_levels;
    if (!level) throw new Error(`${title} is not stocked`);
    const quantity = stocked + level.reserved_quantity;
    await this.post(`${path}/${level.location_id}`, { stocked_quantity: quantity }, z.unknown());
  }

  /** A code that takes a part off every line. */
  async makeCode(code: string, percent: number): Promise<void> {
    const promotion = {
      code,
      type: 'standard',
      status: 'active',
      is_automatic: false,
      application_method: {
        type: 'percentage',
        target_type: 'items',
        allocation: 'across',
        value: percent,
        currency_code: 'vnd',
      },
    };
    await this.post('/admin/promotions', promotion, z.unknown());
  }

  private async product(title: string) {
    const fields =
      'id,title,variants.id,*variants.prices,variants.inventory_items.inventory_item_id';
    const query = new URLSearchParams({ q: title, fields, limit: '50' });
    const { products } = await this.get(`/admin/products?${query}`, packsSchema);
    const product = products.find((found) => found.title === title);
    if (!product) throw new Error(`there is no ${title}`);
    return product;
  }

  /** Posts a decision, and answers when the shop has followed it, as journeys take for granted. */
  private async decide(path: string, body: unknown) {
    const answer = await this.post(path, body, decisionResultAnswer);
    const { id } = answer.decision;
    const progress = pathOf(adminRoutes.decisionEffects, { id });
    await untilFollowed(answer.effects, () => this.get(progress, listingProgressAnswer));
    return answer;
  }

  /** Asks a route of the contract. */
  ask<T>(
    route: Omit<Route, 'answer'> & { answer: z.ZodType<T> },
    { parameters, query = {}, body = {} }: Asked = {},
  ): Promise<T> {
    const path = pathOf(route, parameters);
    if (route.method === 'POST') return this.post(path, body, route.answer);
    return this.get(`${path}?${new URLSearchParams(query)}`, route.answer);
  }

  private get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return callJson({ url: new URL(path, this.backendUrl), headers: this.headers(), schema });
  }

  private post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    const url = new URL(path, this.backendUrl);
    return callJson({ method: 'POST', url, headers: this.headers(), body, schema });
  }

  private headers() {
    return { authorization: `Bearer ${this.token}` };
  }
}

function idsOf(certificates: readonly Certificate[]): string[] {
  return certificates.map(({ id }) => id);
}

async function everyPage<Row>(
  read: (offset: number) => Promise<{ rows: Row[]; count: number }>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const { rows, count } = await read(all.length);
    all.push(...rows);
    if (rows.length === 0 || all.length >= count) return all;
  }
}
