import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import type { FieldProblem } from 'ocop-core';
import { refuseProblems } from '../../modules/certification';
import { isWholeCurrency } from '../../money/currency-decimals';
import { fractionalAmounts } from '../../money/fractional-amounts';

/**
 * Middleware: an amount in parts of a đồng is a slip, and refused by the name of its field, at every
 * route where staff enter prices, deliveries, captures and refunds. Amounts that say no currency are
 * of the shop's, whose currencies must all be without smaller units for the rule to hold.
 */
export async function refuseFractions(
  { scope, body }: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const found = fractionalAmounts(body);
  const shopIsWhole =
    found.some(({ currency }) => currency === null) && (await hasWholeCurrenciesOnly(scope));
  const problems = found.flatMap(({ path, currency }): FieldProblem[] => {
    const whole = currency === null ? shopIsWhole : isWholeCurrency(currency);
    return whole ? [{ path, code: 'not_whole_vnd', params: {} }] : [];
  });
  refuseProblems(problems);
  next();
}

async function hasWholeCurrenciesOnly(scope: MedusaRequest['scope']): Promise<boolean> {
  const [store] = await scope
    .resolve(Modules.STORE)
    .listStores({}, { take: 1, relations: ['supported_currencies'] });
  const currencies = store?.supported_currencies ?? [];
  return (
    currencies.length > 0 && currencies.every(({ currency_code }) => isWholeCurrency(currency_code))
  );
}
