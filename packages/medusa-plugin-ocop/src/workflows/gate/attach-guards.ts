import { composedOn, composeHooks } from '../compose/compose-hooks';
import type { Handlers, HookHandler } from '../compose/in-order';
import {
  guardAddToCart,
  guardCreateCart,
  guardPricedVariants,
  guardUpdateLine,
  guardVariantsOfNewCart,
} from './guard-cart';
import {
  clearCompletedOrder,
  guardCompleteCart,
  releaseHeldPromotions,
  releaseRefusedCart,
} from './guard-complete-cart';

/** Every core workflow through which a line is sold, and what the gate has on its hooks. */
export const GATE = {
  'create-cart': {
    setPricingContext: { invoke: guardVariantsOfNewCart },
    validate: { invoke: guardCreateCart },
  },
  'add-to-cart': { validate: { invoke: guardAddToCart } },
  'update-line-item-in-cart': { validate: { invoke: guardUpdateLine } },
  'complete-cart': {
    validate: { invoke: guardCompleteCart, compensate: releaseRefusedCart },
    beforePaymentAuthorization: { invoke: releaseHeldPromotions },
    orderCreated: { invoke: clearCompletedOrder },
  },
  'order-add-line-items': { setPricingContext: { invoke: guardPricedVariants } },
  'create-orders': { setPricingContext: { invoke: guardPricedVariants } },
} satisfies Record<string, Record<string, HookHandler>>;

/** An order is confirmed by its clearance: whatever may still refuse it stands before. */
const LAST: ReadonlySet<unknown> = new Set([clearCompletedOrder]);

interface HookedWorkflow {
  getName(): string;
  hooks: object;
}

/**
 * The gate on a core workflow, alone or with what else the application wants on its hooks. The gate's guard
 * comes first, the clearance last. `composeHooks` takes the guards (`GATE`) in any other order.
 * @param others handlers of other plugins by hook, such as `{ validate: [limitByFair] }`
 * @throws for a workflow that the gate does not know
 */
export function attachGuards(
  workflow: HookedWorkflow,
  others: Readonly<Record<string, Handlers>> = {},
): void {
  const id = workflow.getName();
  const guards = new Map(Object.entries(guardsOf(id)));
  if (guards.size === 0) throw new Error(`ocop: the gate has no guard for the workflow "${id}"`);
  const hooks = new Set([...guards.keys(), ...Object.keys(others)]);
  composeHooks(
    workflow,
    Object.fromEntries(
      [...hooks].map((hook) => {
        const guard = guards.get(hook);
        const rest = others[hook] ?? [];
        if (!guard) return [hook, rest];
        return [hook, LAST.has(guard.invoke) ? [...rest, guard] : [guard, ...rest]];
      }),
    ),
  );
}

/** In words, each guard that the application has left out, and each clearance that something follows. */
export function missingGuards(): string[] {
  return Object.keys(GATE).flatMap((id) =>
    Object.entries(guardsOf(id)).flatMap(([hook, { invoke }]) => {
      const { handlers, taken } = composedOn(id, hook);
      if (taken) {
        return `the hook "${hook}" of "${id}" was taken before its guards were composed (inOrder)`;
      }
      if (!handlers.includes(invoke)) {
        return `the hook "${hook}" of "${id}" has no guard (attachGuards)`;
      }
      return LAST.has(invoke) && handlers.at(-1) !== invoke
        ? `on the hook "${hook}" of "${id}" something follows the clearance, which has to be last`
        : [];
    }),
  );
}

function guardsOf(id: string): Readonly<Record<string, HookHandler>> {
  const gate: Readonly<Record<string, Readonly<Record<string, HookHandler>>>> = GATE;
  return Object.hasOwn(gate, id) ? (gate[id] ?? {}) : {};
}
