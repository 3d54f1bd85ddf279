import type { MedusaContainer } from '@medusajs/framework/types';
import { setSaleStopsWorkflow } from 'medusa-plugin-ocop/workflows';
import type { SaleStop } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import { pluginOptions } from '../../kernel/plugin-options';
import { deskLink } from '../letters/desk-link';
import { orLater } from '../sellers/follow-stop';
import { tellMembers } from './tell-members';

/**
 * Who leaves several orders unanswered at once sells no more until they are answered: the goods stay to be looked
 * at. A stop of its own source: it neither touches a holiday nor a suspension. Lifted when nothing is late.
 */
export async function pauseSilentSellers(container: MedusaContainer): Promise<void> {
  const orders = ordersOf(container);
  const { silentAfter } = pluginOptions(container).orders;
  for (const { seller_id, overdue, paused_since } of await orders.listSlowSellers()) {
    if (paused_since !== null || overdue < silentAfter) continue;
    await orLater(container, `the pause of ${seller_id}`, async () => {
      await stop(container, seller_id, { kind: 'paused', through: null });
      if (await orders.keepSilent(seller_id)) await tell(container, seller_id, overdue);
    });
  }
  for (const sellerId of await orders.listAnsweredSellers()) {
    await orLater(container, `the end of the pause of ${sellerId}`, () =>
      letSellAgain(container, sellerId),
    );
  }
}

/** A seller has answered: one whose goods were paused sells again at once, if that was the last late order. */
export async function endSilence(container: MedusaContainer, sellerId: string): Promise<void> {
  const orders = ordersOf(container);
  if ((await orders.silentSince(sellerId)) === null) return;
  if ((await orders.listAnsweredSellers()).includes(sellerId)) {
    await orLater(container, `the end of the pause of ${sellerId}`, () =>
      letSellAgain(container, sellerId),
    );
  }
}

/** Lifts the pause of a seller who is late with nothing any more. */
async function letSellAgain(container: MedusaContainer, sellerId: string): Promise<void> {
  await stop(container, sellerId, null);
  await ordersOf(container).forgetSilence(sellerId);
}

async function stop(container: MedusaContainer, sellerId: string, saleStop: SaleStop | null) {
  const whole = await sellersOf(container).readSeller(sellerId);
  const claims = whole?.claims ?? [];
  await setSaleStopsWorkflow(container).run({
    input: {
      source: `seller-silent:${sellerId}`,
      producer_ids: claims
        .filter(({ state }) => state === 'confirmed')
        .map(({ producer_id }) => producer_id),
      stop: saleStop,
      actor: 'clock',
    },
  });
}

async function tell(container: MedusaContainer, sellerId: string, late: number): Promise<void> {
  const since = await ordersOf(container).silentSince(sellerId);
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  await tellMembers(container, sellerId, {
    name: 'sales_paused',
    fields: { seller_name: seller?.name ?? null, late, link: deskLink(container, 'vi', '/don') },
    key: `seller-silent:${sellerId}:${since ? new Date(since).getTime() : ''}`,
  });
}
