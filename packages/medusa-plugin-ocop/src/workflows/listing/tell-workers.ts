import { container as application } from '@medusajs/framework';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

/** From a server to its workers alone: listings owe something. Once for a decision, whatever it is over. */
export const LISTINGS_OWED = 'ocop.listings.owed';

/**
 * Where jobs are left to workers, they are told at once of what was decided. Nobody waits for it: a message
 * that is lost is made up for by the server itself, and by the minute's job.
 */
export function tellWorkers(): void {
  const { projectConfig } = application.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  if (projectConfig.workerMode !== 'server') return;
  application
    .resolve(Modules.EVENT_BUS)
    .emit({ name: LISTINGS_OWED, data: {} })
    .catch((error: unknown) =>
      application
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`ocop: the workers did not hear of a decision: ${String(error)}`),
    );
}
