/**
 * What an order is to whoever sells it: one parcel, from the moment somebody waits for an answer; where its buyer
 * sends the money first, from the moment the money is waited for.
 */
export const SELLER_ORDER_STATES = [
  'to_pay',
  'to_answer',
  'confirmed',
  'shipped',
  'delivered',
  'refused',
  'canceled',
] as const;
export type SellerOrderState = (typeof SELLER_ORDER_STATES)[number];

/** What a seller does with an order; `receive` a bank's notice does as well, `expire` the clock alone. */
export const SELLER_ORDER_ACTS = [
  'receive',
  'confirm',
  'shorten',
  'cancel',
  'ship',
  'correct',
  'deliver',
  'collect',
  'refuse',
  'give_back',
  'expire',
] as const;
export type SellerOrderAct = (typeof SELLER_ORDER_ACTS)[number];

/** Why a seller cancels; `other` wants words. */
export const SELLER_CANCEL_REASONS = [
  'out_of_stock',
  'cannot_deliver',
  'buyer_asked',
  'other',
] as const;
export type SellerCancelReason = (typeof SELLER_CANCEL_REASONS)[number];

/** Who ended an order. */
export const ORDER_ENDERS = ['seller', 'buyer', 'clock', 'operator'] as const;
export type OrderEnder = (typeof ORDER_ENDERS)[number];

/** What happens to an order at its seller's desk: acts, and what the clock does. */
export const SELLER_ORDER_EVENTS = [
  'received',
  'confirmed',
  'shortened',
  'shipped',
  'corrected',
  'delivered',
  'collected',
  'refused',
  'canceled',
  'given_back',
  'warned',
  'overdue',
] as const;
export type SellerOrderEventType = (typeof SELLER_ORDER_EVENTS)[number];

/** What of an order decides what may be done with it. */
export interface SellerOrderFacts {
  state: SellerOrderState;
  /** The buyer pays whoever brings the parcel. */
  is_cash: boolean;
  /** Its buyer paid the operator by card, who gives back by the same card. */
  is_card: boolean;
  /** That money is here. */
  is_collected: boolean;
  /** The buyer's transfer is on the seller's account. */
  is_received: boolean;
  /** It was sent back. */
  is_given_back: boolean;
}

type Followed = Readonly<Partial<Record<SellerOrderAct, SellerOrderState>>>;

/**
 * Act → state, from every state: what is not here may not happen. Cash may come with the parcel or after it; pieces that
 * cannot be had are said before an order is confirmed, as often as there are any.
 */
const LIFE: Readonly<Record<SellerOrderState, Followed>> = {
  to_pay: { receive: 'to_answer', cancel: 'canceled', expire: 'canceled' },
  to_answer: { confirm: 'confirmed', shorten: 'to_answer', cancel: 'canceled' },
  confirmed: { ship: 'shipped', cancel: 'canceled' },
  // How it goes may have been said wrong, more than once.
  shipped: { correct: 'shipped', deliver: 'delivered', collect: 'shipped', refuse: 'refused' },
  delivered: { collect: 'delivered' },
  refused: { give_back: 'refused' },
  canceled: { give_back: 'canceled' },
};

/** What an order becomes by an act; null where that may not follow what it is. */
export function sellerOrderAfter(
  facts: SellerOrderFacts,
  act: SellerOrderAct,
): SellerOrderState | null {
  const { state, is_cash, is_card, is_collected } = facts;
  if (act === 'collect' && (!is_cash || is_collected)) return null;
  // What was sent to a seller cannot become less without money that the seller sends back.
  if (act === 'shorten' && !is_cash && !is_card) return null;
  // Who has paid has taken the parcel: what comes back then is a return, and no refusal.
  if (act === 'refuse' && is_collected) return null;
  if (act === 'give_back' && !owesBuyer(facts)) return null;
  return LIFE[state][act] ?? null;
}

/** What a seller may do with an order now, in the order in which it is offered. */
export function sellerOrderActs(facts: SellerOrderFacts): SellerOrderAct[] {
  return SELLER_ORDER_ACTS.filter(
    (act) => act !== 'expire' && sellerOrderAfter(facts, act) !== null,
  );
}

/** Whether a seller holds money for goods that its buyer does not get. */
function owesBuyer({ state, is_received, is_given_back }: SellerOrderFacts): boolean {
  return (state === 'canceled' || state === 'refused') && is_received && !is_given_back;
}

/** What an act does beside its own row: to the payment, and to the goods. */
export interface ActEffects {
  money: 'captured' | 'released' | 'lessened' | 'refunded' | null;
  /** `lessened`: of some pieces freed. */
  stock: 'taken' | 'freed' | 'returned' | 'lessened' | null;
}

const EFFECTS: Readonly<Record<SellerOrderAct, ActEffects>> = {
  receive: { money: 'captured', stock: null },
  confirm: { money: null, stock: null },
  shorten: { money: 'lessened', stock: 'lessened' },
  cancel: { money: 'released', stock: 'freed' },
  ship: { money: null, stock: 'taken' },
  correct: { money: null, stock: null },
  deliver: { money: null, stock: null },
  collect: { money: 'captured', stock: null },
  refuse: { money: 'released', stock: 'returned' },
  give_back: { money: 'refunded', stock: null },
  expire: { money: 'released', stock: 'freed' },
};

/** What an act does to money and stock. */
export function effectsOfAct(act: SellerOrderAct): ActEffects {
  return EFFECTS[act];
}

/** How a desk sorts its orders. */
export const SELLER_ORDER_FILTERS = [
  'to_answer',
  'to_pay',
  'to_ship',
  'on_the_way',
  'owed',
  'to_give_back',
  'done',
] as const;
export type SellerOrderFilter = (typeof SELLER_ORDER_FILTERS)[number];

/** Where a desk shows an order: with what is to be done about it first, so with one heading alone. */
export function filterOfOrder(facts: SellerOrderFacts): SellerOrderFilter {
  const { state, is_cash, is_collected } = facts;
  switch (state) {
    case 'to_pay':
      return 'to_pay';
    case 'to_answer':
      return 'to_answer';
    case 'confirmed':
      return 'to_ship';
    case 'shipped':
      return 'on_the_way';
    case 'delivered':
      return is_cash && !is_collected ? 'owed' : 'done';
    case 'refused':
    case 'canceled':
      return owesBuyer(facts) ? 'to_give_back' : 'done';
  }
}

/** For so many days after its end a seller reads to whom an order went: time for what is wrong with it. */
export const CONTACT_DAYS = 90;

/** Whether a seller still reads a buyer's name, phone and address. @param endedAt null while it is open */
export function contactIsShown(endedAt: Date | null, now: Date): boolean {
  return endedAt === null || now.getTime() - endedAt.getTime() < CONTACT_DAYS * 24 * 3_600_000;
}
