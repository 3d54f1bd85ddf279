import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { setSaleStopsWorkflow } from 'medusa-plugin-ocop/workflows';
import type { AuthorityDeed, SaleStop } from 'ocop-core';
import { authorityRequestsOf } from '../../container/authorities';
import { sellersOf } from '../../container/resolve';
import { refusal, unknown } from '../../kernel/refuse';

interface Done {
  id: string;
  deed: AuthorityDeed;
  words: string;
  actor: string;
}

/**
 * Notes what was done for an authority. A sale stop is carried out first, through the gate, by a stop of the request's
 * own source: it neither touches a suspension nor a holiday, and is lifted by itself. Cut off in between, the goods
 * are off the shelf and the note is missing: done again, it is there. Answers false where the request is closed.
 * @throws InvalidInputError where no seller is named whose goods could be stopped
 */
export async function doForAuthority(container: MedusaContainer, done: Done): Promise<boolean> {
  const work = () => carryOut(container, done);
  const changed = await container
    .resolve(Modules.LOCKING)
    .execute(`authority-request:${done.id}`, work, { timeout: 10 });
  return changed;
}

async function carryOut(container: MedusaContainer, done: Done): Promise<boolean> {
  const requests = authorityRequestsOf(container);
  const whole = await requests.readRequest(done.id);
  if (!whole) throw unknown('Không có yêu cầu này.');
  if (whole.row.closed_at) return false;
  if (done.deed === 'sale_stopped' || done.deed === 'sale_resumed') {
    if (!whole.row.seller_id) throw refusal('deed', 'seller_missing');
    const stop: SaleStop | null =
      done.deed === 'sale_stopped' ? { kind: 'stopped', through: null } : null;
    await setStop(container, whole.row.seller_id, done, stop);
  }
  return (await requests.noteDeed(done.id, done)) === 'changed';
}

async function setStop(
  container: MedusaContainer,
  sellerId: string,
  { id, actor }: Done,
  stop: SaleStop | null,
): Promise<void> {
  const whole = await sellersOf(container).readSeller(sellerId);
  const claims = whole?.claims ?? [];
  await setSaleStopsWorkflow(container).run({
    input: {
      source: `authority:${id}`,
      producer_ids: claims
        .filter(({ state }) => state === 'confirmed')
        .map(({ producer_id }) => producer_id),
      stop,
      actor,
    },
  });
}
