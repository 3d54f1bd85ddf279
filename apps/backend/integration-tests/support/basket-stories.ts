import fc from 'fast-check';

/** What may happen between the page and the press of its button. */
const EVENTS = ['price', 'sold out', 'suspended', 'code ends', 'looked at', 'another tab'] as const;

/** What is done with an order, by its buyer or at its desk. */
export type Act =
  | 'buyer'
  | 'cancel'
  | 'collect'
  | 'confirm'
  | 'deliver'
  | 'give-back'
  | 'receive'
  | 'refuse'
  | 'ship'
  | 'shorten';

/** What becomes of an order: pressed in turn, by the seller or the buyer, as far as it fits how it is paid. */
export const FATES = {
  waits: [],
  'taken back by the buyer': ['buyer'],
  'cancelled by the seller': ['receive', 'cancel'],
  'given back': ['receive', 'cancel', 'give-back'],
  confirmed: ['receive', 'confirm'],
  'on its way': ['receive', 'confirm', 'ship'],
  'paid for': ['receive', 'confirm', 'ship', 'deliver', 'collect'],
  'refused at the door': ['receive', 'confirm', 'ship', 'refuse'],
  'refused and given back': ['receive', 'confirm', 'ship', 'refuse', 'give-back'],
  'shortened and paid for': ['shorten', 'receive', 'confirm', 'ship', 'deliver', 'collect'],
  'shortened and taken back': ['shorten', 'buyer'],
} as const satisfies Record<string, readonly Act[]>;
/** What is sent with it. */
export const BODIES: Partial<Record<Act, object>> = {
  cancel: { reason: 'out_of_stock' },
  ship: { way: 'own' },
};

const vnd = fc.integer({ min: 1_001, max: 199_999 });
const fate = fc.constantFrom(...(Object.keys(FATES) as (keyof typeof FATES)[]));
/** A basket, what happens while its page is looked at, how it is ordered, and what becomes of its orders. */
export const story = fc.record({
  prices: fc.tuple(vnd, vnd, vnd, vnd),
  lines: fc.uniqueArray(
    fc.record({ good: fc.nat({ max: 3 }), quantity: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 2, maxLength: 4, selector: ({ good }) => good },
  ),
  code: fc.option(
    fc.record({
      type: fc.constantFrom('percentage' as const, 'fixed' as const),
      share: fc.integer({ min: 1, max: 60 }),
      limit: fc.option(fc.integer({ min: 1, max: 2 })),
    }),
  ),
  events: fc.uniqueArray(fc.record({ what: fc.constantFrom(...EVENTS), line: fc.nat() }), {
    maxLength: 2,
    selector: ({ what }) => what,
  }),
  presses: fc.constantFrom(1, 3, 10),
  payment: fc.constantFrom('cash' as const, 'transfer' as const),
  fates: fc.tuple(fate, fate, fate),
  newPrice: vnd,
});

export type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

/** Two that are told each time: what a code takes off goods that run out, and money that is sent first. */
export const ALWAYS: readonly Story[] = [
  {
    prices: [45_001, 33_333, 20_000, 20_000],
    lines: [
      { good: 0, quantity: 3 },
      { good: 1, quantity: 2 },
    ],
    code: { type: 'percentage', share: 13, limit: null },
    events: [],
    presses: 1,
    payment: 'cash',
    fates: ['shortened and paid for', 'shortened and taken back', 'waits'],
    newPrice: 1_001,
  },
  {
    prices: [45_001, 33_333, 20_000, 20_000],
    lines: [
      { good: 0, quantity: 1 },
      { good: 1, quantity: 2 },
      { good: 2, quantity: 1 },
    ],
    code: { type: 'fixed', share: 7, limit: null },
    events: [],
    presses: 3,
    payment: 'transfer',
    fates: ['paid for', 'refused and given back', 'taken back by the buyer'],
    newPrice: 1_001,
  },
];
