import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type DueChange,
  LISTING_EFFECTS,
  type ListingEffect,
} from '../../modules/certification';
import { projectSearchDocuments } from '../../product-search/project-search-documents';
import { announceListingChanges } from './announce-listing-changes';
import { applyProductStatus } from './apply-product-status';
import { purgeStorefront } from './purge-storefront';

const BATCH = 200;
const LOCK = 'ocop:listing-changes';
const LOCK_TIMEOUT_SECONDS = 120;

export interface DrainResult {
  done: number;
  failed: number;
}

type Effect = (container: MedusaContainer, changes: readonly DueChange[]) => Promise<void>;

const EFFECTS: Record<ListingEffect, Effect> = {
  product_status: applyProductStatus,
  search: async (container, changes) => {
    const products = [...new Set(changes.map(({ product_id }) => product_id))];
    await projectSearchDocuments(container, products, { strict: true });
  },
  purge: purgeStorefront,
};

/**
 * Tells the storefront of what is new, then carries out what is due in the outbox, one drain at a
 * time. Each effect is idempotent and computes from the register as it is now; what fails is put off
 * and tried again, and holds up nothing else.
 */
export async function drainListingChanges(container: MedusaContainer): Promise<DrainResult> {
  // Outside of the lock: a drain of thousands must not keep the next decision's word waiting.
  await announceListingChanges(container);
  return container
    .resolve(Modules.LOCKING)
    .execute([LOCK], () => drain(container), { timeout: LOCK_TIMEOUT_SECONDS });
}

async function drain(container: MedusaContainer): Promise<DrainResult> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const total: DrainResult = { done: 0, failed: 0 };
  for (;;) {
    const due = await certification.listDueChanges(BATCH);
    if (due.length === 0) return total;
    const failed = await applyEffects(container, due);
    const ids = due.map(({ id }) => id);
    total.done += await certification.closeFinishedChanges(ids);
    total.failed += failed;
  }
}

/** Carries out each effect for all of them; what one effect cannot do does not hold up the others. */
async function applyEffects(
  container: MedusaContainer,
  changes: readonly DueChange[],
): Promise<number> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const failures = new Map<string, string[]>();
  for (const effect of LISTING_EFFECTS) {
    const open = changes.filter(({ effects }) => !effects[effect]);
    for (const { id, error } of await applyEffect(container, effect, open)) {
      failures.set(id, [...(failures.get(id) ?? []), `${effect}: ${error}`]);
    }
  }
  for (const [error, ids] of groupByError(failures)) {
    await certification.postponeChanges(ids, error);
  }
  return failures.size;
}

interface Failure {
  id: string;
  error: string;
}

/** A batch that fails is tried again product by product: one bad product stops only itself. */
async function applyEffect(
  container: MedusaContainer,
  effect: ListingEffect,
  changes: readonly DueChange[],
): Promise<Failure[]> {
  if (changes.length === 0) return [];
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  try {
    await EFFECTS[effect](container, changes);
    await certification.acknowledgeEffect(
      changes.map(({ id }) => id),
      effect,
    );
    return [];
  } catch (error) {
    const products = [...new Set(changes.map(({ product_id }) => product_id))];
    if (products.length === 1 || effect !== 'product_status') {
      return reportFailure(container, effect, changes, error);
    }
    const failures: Failure[] = [];
    for (const product of products) {
      const own = changes.filter(({ product_id }) => product_id === product);
      failures.push(...(await applyEffect(container, effect, own)));
    }
    return failures;
  }
}

function reportFailure(
  container: MedusaContainer,
  effect: ListingEffect,
  changes: readonly DueChange[],
  cause: unknown,
): Failure[] {
  const error = cause instanceof Error ? cause.message : String(cause);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`ocop: effect ${effect} of ${changes.length} listing changes failed: ${error}`);
  return changes.map(({ id }) => ({ id, error }));
}

function groupByError(failures: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, errors] of failures) {
    const text = errors.join('; ');
    groups.set(text, [...(groups.get(text) ?? []), id]);
  }
  return groups;
}
