import {
  type ConflictError,
  conflictCodeOf,
  ORDER_BEGUN_CODE,
  orderBegun,
  orderCanceled,
} from '../../kernel/conflict-error';

/** How the database's guard speaks, whatever an engine or a module has wrapped around it. */
const SAID = /ocop: order \S+ is (begun|canceled)/;

/** What speaks against cancelling an order, or against packing it, as a conflict; null for any other error. */
export function cancellationConflict(error: unknown): ConflictError | null {
  if (conflictCodeOf(error) === ORDER_BEGUN_CODE) return orderBegun();
  for (let depth = 0, current = error; depth < 5; depth += 1) {
    if (typeof current !== 'object' || current === null) return null;
    const said = SAID.exec(String(Reflect.get(current, 'message')))?.[1];
    if (said) return said === 'begun' ? orderBegun() : orderCanceled();
    current = Reflect.get(current, 'cause') ?? Reflect.get(current, 'previous');
  }
  return null;
}
