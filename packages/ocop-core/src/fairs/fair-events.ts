/**
 * What stands in a fair's history: what operators and the clock do with it, and every act of `APPLICATION_ACTS`.
 * `entry_left`: goods are taken no more; their booth stays.
 */
export const FAIR_EVENTS = [
  'created',
  'edited',
  'plan_saved',
  'cancelled',
  'wave_begun',
  'invited',
  'apply',
  'offer',
  'accept',
  'decline',
  'expire',
  'leave',
  'release',
  'refuse',
  'revoke',
  'goods_changed',
  'booth_given',
  'booth_taken_back',
  'entry_left',
  'entry_back',
] as const;
export type FairEventType = (typeof FAIR_EVENTS)[number];
