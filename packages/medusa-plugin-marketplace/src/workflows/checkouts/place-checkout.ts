import type { MedusaContainer } from '@medusajs/framework/types';
import { completeShownCart } from 'medusa-plugin-ocop/workflows';
import type { PaymentWay } from 'ocop-contract';
import { checkoutsOf } from '../../container/checkouts';
import { CASH_PROVIDER, TRANSFER_PROVIDER } from '../../kernel/payment-providers';
import { refusal, unknown } from '../../kernel/refuse';
import type { ParcelRow, WholeCheckout } from '../../modules/checkout';
import { transferAccounts } from '../transfers/transfer-account';
import { withCheckoutLock } from './checkout-lock';
import { isRefusal, ParcelRefusedError } from './parcel-refusal';
import type { PlacedParcel } from './placed-parcel';
import { preparePayment } from './prepare-payment';
import { settleBasket } from './settle-basket';

/**
 * Orders every parcel of a checkout, each for the total that was shown. A parcel that is refused is refused alone
 * and its goods stay in the basket; where there is no other, its refusal is thrown. Asked again, the same orders.
 * @param expected cart of a parcel → whole đồng
 * @param payment how the buyer wants to pay, where the seller takes it
 * @throws MedusaError `not_found`; InvalidInputError `checkout_changed`; what refuses the only parcel
 */
export async function placeCheckout(
  container: MedusaContainer,
  checkoutId: string,
  expected: ReadonlyMap<string, number>,
  payment: PaymentWay = 'cash',
): Promise<{ basketId: string; parcels: PlacedParcel[] }> {
  const asked = await checkoutsOf(container).readCheckout(checkoutId);
  if (!asked) throw unknown('Không có lần đặt hàng này.');
  const basketId = asked.basket_id;
  return withCheckoutLock(container, basketId, async () => {
    const checkout = await checkoutsOf(container).readCheckout(checkoutId);
    if (!checkout) throw unknown('Không có lần đặt hàng này.');
    if (checkout.settled_at && !isRefusedWhole(checkout)) {
      return { basketId, parcels: checkout.parcels.map(asItWas) };
    }
    if (!checkout.placed_at && !isOf(checkout, expected)) {
      throw refusal('parcels', 'checkout_changed');
    }
    const pressed = await checkoutsOf(container).keepPress(checkoutId, expected, payment);
    const parcels = await finishPlacing(container, pressed);
    const [only] = parcels;
    if (only && parcels.length === 1 && !only.orderId) throw only.error;
    return { basketId, parcels };
  });
}

/** Orders what is left to be ordered of a checkout whose button was pressed. The caller holds its lock. */
export async function finishPlacing(
  container: MedusaContainer,
  checkout: WholeCheckout,
): Promise<PlacedParcel[]> {
  const parcels: PlacedParcel[] = [];
  for (const row of checkout.parcels) {
    parcels.push(await placeParcel(container, row, checkout.payment));
  }
  await settleBasket(container, checkout, parcels);
  await checkoutsOf(container).settle(checkout.id);
  return parcels;
}

/** @throws what is no refusal: the parcel may be ordered still, by whoever asks again */
async function placeParcel(
  container: MedusaContainer,
  row: ParcelRow,
  payment: PaymentWay | null,
): Promise<PlacedParcel> {
  if (row.order_id) return { row, orderId: row.order_id, error: null };
  try {
    const orderId = await orderParcel(container, row, payment);
    await checkoutsOf(container).keepOrder(row.id, orderId);
    return { row, orderId, error: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { row, orderId: null, error };
  }
}

async function orderParcel(
  container: MedusaContainer,
  { seller_id, cart_id: cartId, expected_total }: ParcelRow,
  payment: PaymentWay | null,
): Promise<string> {
  const isSent = payment === 'transfer' && Number(expected_total) > 0;
  const accounts = await transferAccounts(container, isSent ? [seller_id] : []);
  const provider = accounts.size > 0 ? TRANSFER_PROVIDER : CASH_PROVIDER;
  await preparePayment(container, cartId, provider);
  const shown = expected_total === null ? undefined : Number(expected_total);
  const completion = await completeShownCart(container, { cartId, shown });
  if ('orderId' in completion) return completion.orderId;
  throw new ParcelRefusedError(completion.payment.message);
}

/** The only parcel was refused: pressed again it is tried again, so that each press hears why. */
function isRefusedWhole({ parcels: [only, ...others] }: WholeCheckout): boolean {
  return only !== undefined && others.length === 0 && only.order_id === null;
}

function isOf({ parcels }: WholeCheckout, expected: ReadonlyMap<string, number>): boolean {
  return parcels.length === expected.size && parcels.every(({ cart_id }) => expected.has(cart_id));
}

function asItWas(row: ParcelRow): PlacedParcel {
  const error = new ParcelRefusedError('Kiện này chưa đặt được; hàng vẫn còn trong giỏ.');
  return { row, orderId: row.order_id, error: row.order_id ? null : error };
}
