import { container as application } from '@medusajs/framework';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { stateOf } from '../../container/resolve';
import { BackgroundWork } from './background-work';
import { followRegister } from './follow-register';

/**
 * Lets the shop follow what was decided and what the storefront has heard of, with the application's own
 * container: it goes on longer than any request. What it could not do stays in the outbox.
 */
class RegisterFollower extends BackgroundWork {
  constructor() {
    super(
      (signal) => followRegister(application, { storefrontKnows: true, signal }),
      (error) =>
        application
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`ocop: the outbox could not be emptied now: ${String(error)}`),
    );
  }
}

/** The one of this process. */
export function registerFollower(container: MedusaContainer): BackgroundWork {
  return stateOf(container, RegisterFollower);
}
