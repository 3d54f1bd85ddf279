import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  LISTING_MODULE,
  type ListingModuleService,
} from 'medusa-plugin-marketplace/modules/listing';
import {
  moveListingWorkflow,
  openListing,
  photoAt,
  readGoods,
} from 'medusa-plugin-marketplace/workflows';
import { DEMO_LISTING } from '../../demo/demo-listing';

/** A listing of the demo's first seller that waits for an operator; sent before, it stays as it is. */
export async function loadListing(
  container: MedusaContainer,
  sellerId: string,
  producerIds: readonly string[],
): Promise<void> {
  const actor = 'member:demo';
  const goods = (await readGoods(container, { producer_id: producerIds })).find(
    ({ name, in_force }) => in_force && name === DEMO_LISTING.product,
  );
  if (!goods?.product_id) return;
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const id = await openListing(container, sellerId, goods, actor);
  const whole = await listings.readListing(sellerId, id);
  if (whole?.listing.state !== 'draft') return;
  const { label, ...body } = DEMO_LISTING.body;
  const packs = whole.listing.content.packs.map((pack) => ({ ...pack }));
  const net_weight = packs[0]?.title ?? null;
  await listings.saveContent(
    sellerId,
    id,
    { ...body, packs, label: { net_weight, ...label } },
    actor,
  );
  await listings.addPhoto(sellerId, id, await printOf(container, goods.product_id), actor);
  await moveListingWorkflow(container).run({
    input: { listing_id: id, seller_id: sellerId, type: 'sent', actor },
  });
}

/** Nobody has taken a photo of goods that do not exist: their print stands for it, and is shown as one. */
async function printOf(container: MedusaContainer, productId: string) {
  const { thumbnail } = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(productId, { select: ['id', 'thumbnail'] });
  return photoAt(thumbnail ?? '');
}
