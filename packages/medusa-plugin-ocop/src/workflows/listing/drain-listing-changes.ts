import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { CERTIFICATION_MODULE } from '../../modules/certification';
import {
  type DueChange,
  LISTING_EFFECTS,
  type ListingEffect,
} from '../../modules/certification/operations/outbox';
import type CertificationModuleService from '../../modules/certification/service';
import { projectSearchDocuments } from '../search/project-search-documents';
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
    await projectSearchDocuments(container, [
      ...new Set(changes.map(({ product_id }) => product_id)),
    ]);
  },
  purge: purgeStorefront,
};

/**
 * Carries out what is due in the outbox, one drain at a time. Each effect is idempotent and computes
 * from the register as it is now; what fails is put off and tried again, and holds up nothing else.
 */
export async function drainListingChanges(container: MedusaContainer): Promise<DrainResult> {
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

/** Carries out each effect; one that fails postpones the whole batch but not the other effects. */
async function applyEffects(
  container: MedusaContainer,
  changes: readonly DueChange[],
): Promise<number> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const errors: string[] = [];
  const failed = new Set<string>();
  for (const effect of LISTING_EFFECTS) {
    const open = changes.filter(({ effects }) => !effects[effect]);
    if (open.length === 0) continue;
    const ids = open.map(({ id }) => id);
    try {
      await EFFECTS[effect](container, open);
      await certification.acknowledgeEffect(ids, effect);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      errors.push(`${effect}: ${message}`);
      for (const id of ids) failed.add(id);
      logger.error(`ocop: effect ${effect} of ${ids.length} listing changes failed: ${message}`);
    }
  }
  if (failed.size > 0) await certification.postponeChanges([...failed], errors.join('; '));
  return failed.size;
}
