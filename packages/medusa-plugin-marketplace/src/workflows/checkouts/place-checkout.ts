import type { MedusaContainer } from '@medusajs/framework/types';
import { completeShownCart } from 'medusa-plugin-ocop/workflows';
import type { AwaitedCard, PaymentWay } from 'ocop-contract';
import { cardsOf } from '../../container/cards';
import { checkoutsOf } from '../../container/checkouts';
import { CARD_PROVIDER, CASH_PROVIDER, TRANSFER_PROVIDER } from '../../kernel/payment-providers';
import { refusal, unknown } from '../../kernel/refuse';
import type { ParcelRow, WholeCheckout } from '../../modules/checkout';
import { captureCard } from '../cards/capture-card';
import { cardStanding, isPaidByCard } from '../cards/card-standing';
import { takesCards } from '../cards/takes-cards';
import { orLater } from '../sellers/follow-stop';
import { transferAccounts } from '../transfers/transfer-account';
import { withCheckoutLock } from './checkout-lock';
import { isRefusal, ParcelRefusedError } from './parcel-refusal';
import type { PlacedParcel } from './placed-parcel';
import { preparePayment } from './prepare-payment';
import { settleBasket } from './settle-basket';

/** What came of a press: the parcels, or a card that its buyer has still to pay with. */
export interface Placing {
  parcels: PlacedParcel[];
  /** Nothing was ordered yet; the parcels wait. */
  card: AwaitedCard | null;
}

/**
 * Orders every parcel of a checkout, each for the total that was shown. A parcel that is refused is refused alone
 * and its goods stay in the basket; where there is no other, its refusal is thrown. Asked again, the same orders.
 * By card, they are ordered once it is authorised.
 * @param expected cart of a parcel → whole đồng
 * @param payment how the buyer wants to pay, where the seller takes it
 * @throws MedusaError `not_found`; InvalidInputError `checkout_changed`, `card_not_taken`; what refuses the only parcel
 */
export async function placeCheckout(
  container: MedusaContainer,
  checkoutId: string,
  expected: ReadonlyMap<string, number>,
  payment: PaymentWay = 'cash',
): Promise<Placing & { basketId: string }> {
  const asked = await checkoutsOf(container).readCheckout(checkoutId);
  if (!asked) throw unknown('Không có lần đặt hàng này.');
  const basketId = asked.basket_id;
  return withCheckoutLock(container, basketId, async () => {
    const checkout = await checkoutsOf(container).readCheckout(checkoutId);
    if (!checkout) throw unknown('Không có lần đặt hàng này.');
    const isDone = checkout.settled_at && !isToBeTriedAgain(checkout);
    const placing = isDone
      ? { parcels: checkout.parcels.map(asItWas), card: null }
      : await press(container, checkout, { expected, payment });
    const [only, ...others] = placing.parcels;
    if (only?.error && others.length === 0) throw only.error;
    return { basketId, ...placing };
  });
}

interface Press {
  expected: ReadonlyMap<string, number>;
  payment: PaymentWay;
}

async function press(
  container: MedusaContainer,
  checkout: WholeCheckout,
  pressed: Press,
): Promise<Placing> {
  const { expected, payment } = pressed;
  if (!checkout.placed_at) await refuseWrongPress(container, checkout, pressed);
  const kept = await checkoutsOf(container).keepPress(checkout.id, expected, payment);
  const placing = await finishPlacing(container, kept);
  if (placing) return placing;
  // The card that was chosen before was let go of: this press is the first again.
  const open = await checkoutsOf(container).readCheckout(checkout.id);
  if (!open) throw unknown('Không có lần đặt hàng này.');
  return press(container, open, pressed);
}

async function refuseWrongPress(
  container: MedusaContainer,
  checkout: WholeCheckout,
  { expected, payment }: Press,
): Promise<void> {
  if (!isOf(checkout, expected)) throw refusal('parcels', 'checkout_changed');
  const total = [...expected.values()].reduce((sum, one) => sum + one, 0);
  // What costs nothing is not paid, however that was to be.
  if (payment === 'card' && total > 0 && !(await takesCards(container, total))) {
    throw refusal('payment', 'card_not_taken');
  }
}

/**
 * Orders what is left to be ordered of a checkout whose button was pressed; by card, once that is authorised, and then
 * takes what was ordered. Null where the card was let go of: the checkout is open again. The caller holds its lock.
 */
export async function finishPlacing(
  container: MedusaContainer,
  checkout: WholeCheckout,
): Promise<Placing | null> {
  const isByCard = isPaidByCard(checkout);
  if (isByCard) {
    const standing = await cardStanding(container, checkout);
    if (standing.step === 'pay') {
      return { parcels: checkout.parcels.map(waiting), card: standing.awaited };
    }
    if (standing.step === 'gone') {
      await cardsOf(container).release(standing.card.id);
      await checkoutsOf(container).reopen(checkout.id);
      return null;
    }
  }
  const parcels: PlacedParcel[] = [];
  for (const row of checkout.parcels) {
    parcels.push(await placeParcel(container, row, checkout.payment));
  }
  await settleBasket(container, checkout, parcels);
  await checkoutsOf(container).settle(checkout.id);
  if (isByCard) await takeWhatWasOrdered(container, checkout.id);
  return { parcels, card: null };
}

/** The orders stand whatever Stripe answers at this moment; the minute's job asks it again. */
function takeWhatWasOrdered(container: MedusaContainer, checkoutId: string): Promise<void> {
  return orLater(container, `the card of checkout ${checkoutId}`, async () => {
    const settled = await checkoutsOf(container).readCheckout(checkoutId);
    if (settled) await captureCard(container, settled);
  });
}

function waiting(row: ParcelRow): PlacedParcel {
  return { row, orderId: null, error: null };
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
  row: ParcelRow,
  payment: PaymentWay | null,
): Promise<string> {
  const { cart_id: cartId, expected_total } = row;
  await preparePayment(container, cartId, await providerOf(container, row, payment));
  const shown = expected_total === null ? undefined : Number(expected_total);
  const completion = await completeShownCart(container, { cartId, shown });
  if ('orderId' in completion) return completion.orderId;
  throw new ParcelRefusedError(completion.payment.message);
}

async function providerOf(
  container: MedusaContainer,
  { seller_id, expected_total }: ParcelRow,
  payment: PaymentWay | null,
): Promise<string> {
  if (Number(expected_total) === 0 || payment === 'cash') return CASH_PROVIDER;
  if (payment === 'card') return CARD_PROVIDER;
  const accounts = await transferAccounts(container, payment === 'transfer' ? [seller_id] : []);
  return accounts.size > 0 ? TRANSFER_PROVIDER : CASH_PROVIDER;
}

/**
 * The only parcel was refused: pressed again it is tried again, so that each press hears why. Not by card, which was
 * let go of: its buyer would be asked to pay again for what the basket may have become meanwhile.
 */
function isToBeTriedAgain(checkout: WholeCheckout): boolean {
  const [only, ...others] = checkout.parcels;
  const isRefusedWhole = only !== undefined && others.length === 0 && only.order_id === null;
  return isRefusedWhole && !isPaidByCard(checkout);
}

function isOf({ parcels }: WholeCheckout, expected: ReadonlyMap<string, number>): boolean {
  return parcels.length === expected.size && parcels.every(({ cart_id }) => expected.has(cart_id));
}

function asItWas(row: ParcelRow): PlacedParcel {
  const error = new ParcelRefusedError('Kiện này chưa đặt được; hàng vẫn còn trong giỏ.');
  return { row, orderId: row.order_id, error: row.order_id ? null : error };
}
