import type { Answer } from '../support/http-client';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';

/** What a door is tried with: one product stays certified, the other is revoked on the way. */
export interface Goods {
  sound: Listed;
  doomed: Listed;
}

/** A way by which a product becomes a line that is sold. */
export interface Door {
  name: string;
  /** Goes up to the door while both products are certified; answers the step through it. */
  approach(shop: Shop, goods: Goods): Promise<() => Promise<Answer>>;
}
