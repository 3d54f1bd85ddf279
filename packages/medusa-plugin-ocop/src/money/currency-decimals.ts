import { defaultCurrencies } from '@medusajs/framework/utils';

/** Whether amounts of a currency are whole: it has no smaller units, as the đồng. */
export function isWholeCurrency(code: string | null | undefined): boolean {
  return code ? defaultCurrencies[code.toUpperCase()]?.decimal_digits === 0 : false;
}
