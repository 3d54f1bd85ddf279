import type { CreateProductWorkflowInputDTO, MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createProductsWorkflow, deleteProductsWorkflow } from '@medusajs/medusa/core-flows';
import {
  linkCertificateProductWorkflow,
  type StoreDefaults,
  storeDefaults,
} from 'medusa-plugin-ocop/workflows';
import { keptName, type ListingContent, slugify } from 'ocop-core';
import { certificationOf } from '../../container/certification';
import { listingsOf } from '../../container/listings';
import type { ListingRow } from '../../modules/listing';
import { PACK_SIZE } from './pack-size';
import type { Goods } from './read-goods';
import { PACK_KEY } from './read-variants';

/** As the register's history names who does what an approved listing wants. */
const ACTOR = 'marketplace:listing';

/**
 * The product of a listing: the one that its certificate has, else one that is made, once. What was made in
 * vain, because somebody tied another to the certificate meanwhile, is taken away again.
 */
export async function productOfListing(
  container: MedusaContainer,
  listing: ListingRow,
  content: ListingContent,
  goods: Goods,
): Promise<string> {
  const external_id = `listing:${listing.id}`;
  const made = await findMade(container, external_id);
  if (goods.product_id) {
    if (made && made !== goods.product_id) await takeAway(container, made);
    await keep(container, listing, goods.product_id);
    return goods.product_id;
  }
  const productId = made ?? (await makeProduct(container, external_id, content, goods));
  await keep(container, listing, productId);
  return productId;
}

/** Ties a product to its certificate by the register's own workflow, when all is said of it. */
export async function tieProduct(
  container: MedusaContainer,
  productId: string,
  { certificate_id, product_id }: Goods,
  isShown: boolean,
): Promise<void> {
  if (product_id) return;
  // A draft that is tied goes on sale with its certificate: the hold says what it is to become.
  if (isShown) {
    await certificationOf(container).placeHolds([
      { product_id: productId, previous_status: 'published', cause_sequence: 0 },
    ]);
  }
  await linkCertificateProductWorkflow(container).run({
    input: { certificate_id, product_id: productId, actor: ACTOR },
  });
}

async function keep(container: MedusaContainer, listing: ListingRow, productId: string) {
  if (listing.product_id !== productId) {
    await listingsOf(container).keepProduct(listing.id, productId);
  }
}

async function findMade(container: MedusaContainer, external_id: string): Promise<string | null> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ external_id }, { select: ['id'], take: 1 });
  return product?.id ?? null;
}

async function takeAway(container: MedusaContainer, productId: string): Promise<void> {
  await certificationOf(container).releaseHolds([productId]);
  await deleteProductsWorkflow(container).run({ input: { ids: [productId] } });
}

async function makeProduct(
  container: MedusaContainer,
  external_id: string,
  content: ListingContent,
  goods: Goods,
): Promise<string> {
  const product = newProduct(external_id, content, goods, await storeDefaults(container));
  const { result } = await createProductsWorkflow(container).run({
    input: { products: [product] },
  });
  const [made] = result;
  if (!made) throw new Error('a product that was just made is gone');
  return made.id;
}

/** A draft; what else it says is written to it as to any other. */
function newProduct(
  external_id: string,
  { packs }: ListingContent,
  { name, verification_code }: Goods,
  { sales_channel_id, shipping_profile_id }: StoreDefaults,
): CreateProductWorkflowInputDTO {
  return {
    title: keptName(name),
    handle: `${slugify(name)}-${slugify(verification_code)}`,
    status: 'draft',
    external_id,
    sales_channels: [{ id: sales_channel_id }],
    shipping_profile_id,
    options: [{ title: PACK_SIZE, values: packs.map(({ title }) => title) }],
    variants: packs.map(({ key, title, price_vnd }) => ({
      title,
      manage_inventory: true,
      metadata: { [PACK_KEY]: key },
      options: { [PACK_SIZE]: title },
      prices: [{ currency_code: 'vnd', amount: price_vnd ?? 0 }],
    })),
  };
}
