import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { type Handlers, inOrder } from './in-order';

interface HookedWorkflow {
  getName(): string;
  hooks: object;
}

/** What stands on the hooks of a process: kept beside Medusa's own registry of workflows, which is global too. */
interface Composition {
  handlers: Map<string, Handlers>;
  /** Hooks that somebody else had taken: what was to stand there does not. */
  taken: Set<string>;
  /** What was found of hooks that nobody composed on: whether they were free. */
  free: Map<string, boolean>;
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
    const slot = slotOf(workflow.getName(), hook);
    if (register(workflow, hook, inOrder(...ordered))) handlers.set(slot, ordered);
    else taken.add(slot);
  }
}

/**
 * Whether nobody has a handler on this hook. Medusa does not say, but a hook takes one handler: it is tried
 * once with one that adds nothing. So ask while requests are answered, when every plugin and the application
 * have put theirs there, and never while they are loaded.
 * @throws for a hook that the workflow does not have
 */
export function isHookFree(workflow: HookedWorkflow, hook: string): boolean {
  const { free } = composition();
  const slot = slotOf(workflow.getName(), hook);
  const known = free.get(slot);
  if (known !== undefined) return known;
  const found = register(workflow, hook, [async () => new StepResponse({})]);
  free.set(slot, found);
  return found;
}

/** Puts a handler and its compensation on a hook; false where another stands there already. */
function register(workflow: HookedWorkflow, hook: string, handler: readonly unknown[]): boolean {
  const put: unknown = Reflect.get(workflow.hooks, hook);
  if (typeof put !== 'function') {
    throw new Error(`The workflow "${workflow.getName()}" has no hook "${hook}"`);
  }
  try {
    put(...handler);
    return true;
  } catch (error) {
    if (!/multiple hook handlers/i.test(String(error))) throw error;
    return false;
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
  const made: Composition = { handlers: new Map(), taken: new Set(), free: new Map() };
  Reflect.set(globalThis, COMPOSITION, made);
  return made;
}

function isComposition(value: unknown): value is Composition {
  return typeof value === 'object' && value !== null && 'handlers' in value && 'taken' in value;
}
