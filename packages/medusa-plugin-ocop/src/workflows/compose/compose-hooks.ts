import { type Handlers, inOrder } from './in-order';

export interface HookedWorkflow {
  getName(): string;
  hooks: object;
}

/** What stands on the hooks of a process: kept beside Medusa's own registry of workflows, which is global too. */
interface Composition {
  handlers: Map<string, Handlers>;
  /** Hooks that somebody else had taken: what was to stand there does not. */
  taken: Set<string>;
}

const COMPOSITION = Symbol.for('medusa-plugin-ocop.composition');

/**
 * Puts handlers on the hooks of a core workflow, in order. A hook takes one handler in a process, so the
 * application owns each and calls this once per workflow, in `src/workflows/hooks/`, with what its plugins
 * offer. A hook that is taken already is left as it is: the check at boot says which guard is missing there.
 * @throws for a hook that the workflow does not have
 */
export function composeHooks(
  workflow: HookedWorkflow,
  handlersByHook: Readonly<Record<string, Handlers>>,
): void {
  const { handlers, taken } = composition();
  for (const [hook, ordered] of Object.entries(handlersByHook)) {
    const register: unknown = Reflect.get(workflow.hooks, hook);
    const slot = slotOf(workflow.getName(), hook);
    if (typeof register !== 'function') {
      throw new Error(`The workflow "${workflow.getName()}" has no hook "${hook}"`);
    }
    try {
      register(...inOrder(...ordered));
      handlers.set(slot, ordered);
    } catch (error) {
      if (!/multiple hook handlers/i.test(String(error))) throw error;
      taken.add(slot);
    }
  }
}

/** The handlers on a hook, in order; `taken` when something else stands there than was composed. */
export function composedOn(
  workflowId: string,
  hook: string,
): { handlers: readonly unknown[]; taken: boolean } {
  const { handlers, taken } = composition();
  const slot = slotOf(workflowId, hook);
  const ordered = handlers.get(slot) ?? [];
  return {
    handlers: ordered.map((handler) => (typeof handler === 'function' ? handler : handler.invoke)),
    taken: taken.has(slot),
  };
}

function slotOf(workflowId: string, hook: string): string {
  return `${workflowId}.${hook}`;
}

function composition(): Composition {
  const known: unknown = Reflect.get(globalThis, COMPOSITION);
  if (isComposition(known)) return known;
  const made: Composition = { handlers: new Map(), taken: new Set() };
  Reflect.set(globalThis, COMPOSITION, made);
  return made;
}

function isComposition(value: unknown): value is Composition {
  return typeof value === 'object' && value !== null && 'handlers' in value && 'taken' in value;
}
