import { StepResponse } from '@medusajs/framework/workflows-sdk';
import type { HookedWorkflow } from './compose-hooks';

const asked = new Map<string, boolean>();

/**
 * Whether nobody has a handler on this hook. Medusa does not say, but a hook takes one handler: it is tried
 * with one that adds nothing. So ask while requests are answered, when every plugin and the application
 * have put theirs there, and never while they are loaded.
 */
export function isHookFree(workflow: HookedWorkflow, hook: string): boolean {
  const slot = `${workflow.getName()}.${hook}`;
  const known = asked.get(slot);
  if (known !== undefined) return known;
  const free = tryHook(workflow, hook);
  asked.set(slot, free);
  return free;
}

function tryHook(workflow: HookedWorkflow, hook: string): boolean {
  const register: unknown = Reflect.get(workflow.hooks, hook);
  if (typeof register !== 'function') return false;
  try {
    register(async () => new StepResponse({}));
    return true;
  } catch (error) {
    if (!/multiple hook handlers/i.test(String(error))) throw error;
    return false;
  }
}
