/** The index on PostgreSQL: always there, written first, and the one that answers in need. */
export const STANDBY_INDEX = 'product';

/** The same declaration on the faster engine; declared only where one is configured. */
export const PRIMARY_INDEX = 'product_primary';

/** What the standby is called in answers and to operators. */
export const STANDBY_NAME = 'postgres';
