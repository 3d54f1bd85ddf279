/**
 * What is set in the address of an order, of its parcels and of a cart, so that it is nobody's: province and commune
 * say nothing of anybody.
 */
export const NOBODYS_ADDRESS = `first_name = '', last_name = null, phone = null, company = null,
  address_1 = '', address_2 = null, postal_code = null, metadata = null, updated_at = now()`;
