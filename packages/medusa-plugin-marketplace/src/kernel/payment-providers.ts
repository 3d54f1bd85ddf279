/** Medusa's own: whoever brings a parcel is paid. */
export const CASH_PROVIDER = 'pp_system_default';

/** `providers/vietqr`, set up by the application under the id `direct`: the seller's own account. */
export const TRANSFER_PROVIDER = 'pp_vietqr_direct';

/** `providers/card`, set up under the id `checkout`: a parcel's share of the card that pays its checkout. */
export const CARD_PROVIDER = 'pp_card_checkout';
