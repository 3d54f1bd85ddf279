import type { Answer } from '../support/http-client';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';

/** What an order path is tried with: one product stays certified, the other is revoked on the way. */
export interface Goods {
  sound: Listed;
  doomed: Listed;
}

/** A way by which a product becomes a line that is sold. */
export interface OrderPath {
  name: string;
  /** Goes as far as it can while both products are certified; answers the step that sells. */
  prepare(shop: Shop, goods: Goods): Promise<() => Promise<Answer>>;
}
