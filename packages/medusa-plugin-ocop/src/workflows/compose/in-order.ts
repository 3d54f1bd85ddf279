import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { StepResponse } from '@medusajs/framework/workflows-sdk';

/** What a handler of a hook is handed beside the hook's input. */
export interface HookScope {
  container: MedusaContainer;
}

/** A hook's input is its own affair: handlers of one hook share it, and say of what shape it is. */
type Invoke = (input: never, scope: never) => unknown;
type Compensate = (returned: never, scope: never) => unknown;

/** What stands on a hook: what it does, and how that is taken back when a later step fails. */
export interface HookHandler {
  invoke: Invoke;
  compensate?: Compensate;
}

export type Handlers = readonly (HookHandler | Invoke)[];

/** What the composed handler keeps for its compensation: what each handler returned for its own. */
interface Kept {
  done: unknown[];
}

/**
 * One handler of several, since a hook of Medusa takes one: they run in the order given, each is
 * compensated with what it returned itself, in reverse. When one throws, it and those before it are
 * compensated at once, and its error is what the workflow sees; those after it never ran. What the
 * handlers answer is merged (a later field wins), as for hooks that ask for a context.
 *
 * @example
 * addToCartWorkflow.hooks.validate(...inOrder(gate.addToCart, { invoke: limitByFair }));
 */
export function inOrder(
  ...handlers: Handlers
): [
  invoke: (input: unknown, scope: HookScope) => Promise<StepResponse<unknown, Kept>>,
  compensate: (kept: unknown, scope: HookScope) => Promise<void>,
] {
  const steps = handlers.map(
    (handler): HookHandler => (typeof handler === 'function' ? { invoke: handler } : handler),
  );
  return [
    async (input, scope) => {
      const done: unknown[] = [];
      const answers: unknown[] = [];
      for (const { invoke } of steps) {
        try {
          const { answer, kept } = partsOf(await Reflect.apply(invoke, undefined, [input, scope]));
          answers.push(answer);
          done.push(kept);
        } catch (error) {
          // Medusa compensates a step that threw as well, without anything returned.
          await takeBack(steps, [...done, undefined], scope);
          throw error;
        }
      }
      return new StepResponse(merged(answers), { done });
    },
    async (kept, scope) => {
      if (isKept(kept)) await takeBack(steps, kept.done, scope);
    },
  ];
}

/** A compensation that fails keeps no other from its turn. */
async function takeBack(
  steps: readonly HookHandler[],
  done: readonly unknown[],
  scope: HookScope,
): Promise<void> {
  for (const [index, returned] of [...done.entries()].reverse()) {
    const compensate = steps[index]?.compensate;
    if (!compensate) continue;
    try {
      await Reflect.apply(compensate, undefined, [returned, scope]);
    } catch (error) {
      scope.container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`A hook's handler could not be compensated: ${String(error)}`);
    }
  }
}

function partsOf(returned: unknown): { answer: unknown; kept: unknown } {
  return returned instanceof StepResponse
    ? { answer: returned.output, kept: returned.compensateInput }
    : { answer: returned, kept: returned };
}

function merged(answers: readonly unknown[]): unknown {
  const given = answers.filter((answer) => answer !== undefined && answer !== null);
  return given.length > 1 && given.every((answer) => typeof answer === 'object')
    ? Object.assign({}, ...given)
    : given.at(-1);
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'done'));
}
