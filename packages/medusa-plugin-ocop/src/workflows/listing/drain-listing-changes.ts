import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import { type DueChange, type ListingEffect, listingEffects } from '../../modules/certification';
import { announceListingChanges } from './announce-listing-changes';

const BATCH = 200;
const LOCK = 'ocop:listing-changes';
const LOCK_TIMEOUT_SECONDS = 120;

export interface DrainResult {
  done: number;
  failed: number;
}

export interface DrainOptions {
  /** Whether the storefront has heard already of all that is new. */
  storefrontKnows?: boolean;
  /** Ends the drain after what it has begun; the rest stays in the outbox. */
  signal?: AbortSignal;
}

/**
 * Tells the storefront of what is new, then carries out what is due in the outbox, one drain at a
 * time. Each effect is idempotent and computes from the register as it is now; what fails is put off
 * and tried again, and holds up nothing else.
 */
export async function drainListingChanges(
  container: MedusaContainer,
  { storefrontKnows = false, signal }: DrainOptions = {},
): Promise<DrainResult> {
  // Outside of the lock: a drain of thousands must not keep the next decision's word waiting.
  if (!storefrontKnows) await announceListingChanges(container);
  return container
    .resolve(Modules.LOCKING)
    .execute([LOCK], () => drain(container, signal), { timeout: LOCK_TIMEOUT_SECONDS });
}

async function drain(container: MedusaContainer, signal?: AbortSignal): Promise<DrainResult> {
  const certification = certificationOf(container);
  const effects = listingEffects();
  const total: DrainResult = { done: 0, failed: 0 };
  while (!signal?.aborted) {
    // Each time: a process of an older release may write rows meanwhile, and none may be due for ever.
    const forgone = await certification.forgoRemovedEffects(effects.map(({ name }) => name));
    if (forgone > 0)
      loggerOf(container).warn(`ocop: ${forgone} changes forgo effects that are gone`);
    const due = await certification.listDueChanges(BATCH);
    if (due.length === 0) return total;
    const ids = due.map(({ id }) => id);
    const failed = new Set<string>();
    for (const effect of effects) {
      for (const id of await applyEffect(
        container,
        effect,
        openFor(effect, due, certification.now()),
      ))
        failed.add(id);
    }
    total.done += await certification.closeFinishedChanges(ids);
    await certification.rescheduleChanges(ids);
    total.failed += failed.size;
  }
  return total;
}

/** The changes that owe this effect, have not had it, and need not wait before it is tried again. */
function openFor({ name }: ListingEffect, changes: readonly DueChange[], now: Date): DueChange[] {
  return changes.filter(({ owed, effects, retries }) => {
    const retry = retries[name];
    const isDue = !retry || new Date(retry.due_at) <= now;
    return owed.includes(name) && !effects[name] && isDue;
  });
}

/** Carries out one effect; answers for which changes it failed. It holds up no other effect. */
async function applyEffect(
  container: MedusaContainer,
  effect: ListingEffect,
  changes: readonly DueChange[],
): Promise<string[]> {
  if (changes.length === 0) return [];
  const certification = certificationOf(container);
  const ids = changes.map(({ id }) => id);
  try {
    await effect.run(container, changes);
    await certification.acknowledgeEffect(ids, effect.name);
    return [];
  } catch (cause) {
    const products = [...new Set(changes.map(({ product_id }) => product_id))];
    if (products.length > 1 && effect.aloneAfterFailure) {
      const failed: string[] = [];
      for (const product of products) {
        const own = changes.filter(({ product_id }) => product_id === product);
        failed.push(...(await applyEffect(container, effect, own)));
      }
      return failed;
    }
    const error = cause instanceof Error ? cause.message : String(cause);
    loggerOf(container).error(
      `ocop: effect ${effect.name} of ${ids.length} listing changes failed: ${error}`,
    );
    await certification.postponeEffect(ids, effect.name, error);
    return ids;
  }
}

function loggerOf(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.LOGGER);
}
