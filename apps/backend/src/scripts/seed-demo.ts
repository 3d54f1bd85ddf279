import type { ExecArgs } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { buildDemoCatalogue } from '../demo/demo-catalogue';
import { DEMO_TAGS } from '../demo/demo-tags';
import { beginSeed } from './lib/begin-seed';
import { loadRecognitions, loadRevocations, type Revocation, rowKey } from './lib/load-decisions';
import { loadFairs } from './lib/load-fairs';
import { loadPoints } from './lib/load-points';
import { loadReviews } from './lib/load-reviews';
import { loadSellerOrders } from './lib/load-seller-orders';
import { loadSellers } from './lib/load-sellers';
import { Progress } from './lib/progress';
import { tagProducts } from './lib/tag-products';

const ACTOR = 'demo-seed';

/**
 * Sets up the shop and fills it with the demo's decisions, through the workflows that operators use.
 * Run again, or after a break, it finishes what is missing.
 */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const say = (line: string) => logger.info(line);
  const anchor = await beginSeed(container, 'demo_anchor');
  const { recognitions, revocations } = buildDemoCatalogue(anchor);
  const total = recognitions.reduce((sum, { items }) => sum + items.length, 0);
  const progress = new Progress('Demo products', total, say);
  const recognised = await loadRecognitions(container, recognitions, ACTOR, progress);
  const byName = new Map(
    recognitions.flatMap(({ decision, items }) =>
      items.map(({ product_name }, index) => [
        product_name,
        recognised.get(rowKey(decision, index)),
      ]),
    ),
  );
  const ended = revocations.flatMap(({ decision, product_name, ...item }): Revocation[] => {
    const certificate_id = byName.get(product_name)?.certificate_id;
    return certificate_id ? [{ decision, items: [{ ...item, certificate_id }] }] : [];
  });
  await loadRevocations(container, ended, ACTOR, new Progress('Revoked', ended.length, say));
  for (const [tag, titles] of Object.entries(DEMO_TAGS)) await tagProducts(container, tag, titles);
  const productIds = new Map([...byName].map(([name, row]) => [name, row?.product_id]));
  await loadReviews(container, productIds, ACTOR);
  await loadFairs(container, anchor, productIds, ACTOR);
  await loadPoints(container);
  const { DEMO_SELLER_PASSWORD } = process.env;
  if (!DEMO_SELLER_PASSWORD) return;
  await loadSellers(container, DEMO_SELLER_PASSWORD, ACTOR);
  const products = [...productIds.values()].flatMap((id) => id ?? []);
  await loadSellerOrders(container, products);
}
