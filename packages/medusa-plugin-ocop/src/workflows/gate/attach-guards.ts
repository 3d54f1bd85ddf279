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

type Handler = (input: never, scope: never) => Promise<unknown>;

interface Guard {
  hook: string;
  invoke: Handler;
  compensate?: Handler;
}

/** Every core workflow through which a line is sold, and what the gate hooks into it. */
const GUARDS = {
  'create-cart': [
    { hook: 'setPricingContext', invoke: guardVariantsOfNewCart },
    { hook: 'validate', invoke: guardCreateCart },
  ],
  'add-to-cart': [{ hook: 'validate', invoke: guardAddToCart }],
  'update-line-item-in-cart': [{ hook: 'validate', invoke: guardUpdateLine }],
  'complete-cart': [
    { hook: 'validate', invoke: guardCompleteCart, compensate: releaseRefusedCart },
    { hook: 'beforePaymentAuthorization', invoke: releaseHeldPromotions },
    { hook: 'orderCreated', invoke: clearCompletedOrder },
  ],
  'order-add-line-items': [{ hook: 'setPricingContext', invoke: guardPricedVariants }],
  'create-orders': [{ hook: 'setPricingContext', invoke: guardPricedVariants }],
} satisfies Record<string, Guard[]>;

export type GuardedWorkflowId = keyof typeof GUARDS;

const attached = new Set<string>();

interface HookedWorkflow {
  getName(): string;
  hooks: object;
}

/**
 * Registers the gate on a core workflow. A hook takes one handler in a process, so the application
 * calls this once per workflow in `src/workflows/hooks/`. Throws for a workflow that the gate does
 * not know, and when another handler sits on a hook that the gate needs.
 */
export function attachGuards(workflow: HookedWorkflow): void {
  const id = workflow.getName();
  if (!isGuarded(id)) throw new Error(`ocop: the gate has no guard for the workflow "${id}"`);
  const guards: readonly Guard[] = GUARDS[id];
  for (const { hook, invoke, compensate } of guards) {
    const register: unknown = Reflect.get(workflow.hooks, hook);
    if (typeof register !== 'function') {
      throw new Error(`ocop: the workflow "${id}" has no hook "${hook}"`);
    }
    register(invoke, compensate);
  }
  attached.add(id);
}

/** The workflows that the application has left without the gate's guard. */
export function missingGuards(): GuardedWorkflowId[] {
  return Object.keys(GUARDS)
    .filter(isGuarded)
    .filter((id) => !attached.has(id));
}

function isGuarded(id: string): id is GuardedWorkflowId {
  return Object.hasOwn(GUARDS, id);
}
