import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { stateOf } from './resolve';

/** What this process starts the application for. */
class ProcessRole {
  answersRequests = false;
}

/** To be called where the API is loaded: Medusa does so before it listens, and for nothing else. */
export function noteRequestsAnswered(container: MedusaContainer): void {
  stateOf(container, ProcessRole).answersRequests = true;
}

/**
 * Whether this process stays, to answer requests or to work off jobs. A script (`medusa exec`) starts the
 * application as well, perhaps beside the servers, and ends.
 */
export function isServer(container: MedusaContainer): boolean {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return stateOf(container, ProcessRole).answersRequests || projectConfig.workerMode === 'worker';
}
