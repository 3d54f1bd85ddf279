import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import type { Duty, DutyMoment } from './duty';

/** Carries out a duty and writes down how it went. Never throws: no duty may starve another. */
export async function runDuty(
  container: MedusaContainer,
  duty: Duty,
  moment: DutyMoment = { atBoot: false },
): Promise<void> {
  const started = performance.now();
  const error = await failureOf(() => duty.run(container, moment));
  const outcome = { name: duty.name, duration_ms: performance.now() - started, error };
  const unwritten = await failureOf(() => certificationOf(container).recordDuty(outcome));
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  if (error !== null) logger.error(`ocop: duty ${duty.name} failed: ${error}`);
  if (unwritten !== null) logger.error(`ocop: duty ${duty.name} left no record: ${unwritten}`);
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    // The workflow engine hands errors on as plain objects.
    const message: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
    return String(message ?? error);
  }
}
