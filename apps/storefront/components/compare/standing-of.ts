import type { Product } from '@/lib/backend/products';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import { soldNow } from '@/lib/sold-now';

/** A product's badge today; or since when and why it has none. */
export function standingOf(product: Product) {
  const { saleable, certificate, refusal } = product;
  const current = certificate && standingNow(certificate, today());
  const ended = current && current.standing !== 'in_force' ? current.standing : refusal?.reason;
  return {
    badge: saleable ? (current?.badge ?? null) : null,
    ended: ended ?? null,
    since: current?.endedOn ?? refusal?.since ?? null,
    sold: soldNow(product, current),
  };
}
