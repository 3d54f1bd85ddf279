import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { isClientsFault } from '../clients-fault';
import type { LaggingProducts } from './lagging-products';
import { type PrimaryEngine, type ProductEngine, searchEngines } from './search-engines';

export interface Asked {
  engine: ProductEngine;
  /** Products whose documents in this engine may not be true yet. */
  hidden: readonly string[];
  /** The edition of the documents when the register was last looked at. */
  edition: string;
}

export interface EngineAnswer<T> {
  answer: T;
  /** Name of the engine that answered. */
  engine: string;
}

/**
 * Asks the primary engine while it is in step, else the standby. When the primary fails, or has no
 * answer to a question within its budget, the standby answers. A question that it cannot be asked says
 * nothing of its health.
 * @throws what the standby threw, when it failed as well
 */
export async function askEngines<T>(
  container: MedusaContainer,
  lagging: LaggingProducts,
  ask: (asked: Asked) => Promise<T>,
): Promise<EngineAnswer<T>> {
  const { primary, standby } = searchEngines(container);
  const { edition } = lagging;
  if (primary?.state.usable && lagging.primary) {
    const hidden = lagging.primary;
    try {
      return { answer: await ask({ engine: primary, hidden, edition }), engine: primary.name };
    } catch (error) {
      if (!isClientsFault(error)) noteFailure(container, primary, error);
    }
  }
  const answer = await ask({ engine: standby, hidden: lagging.standby, edition });
  return { answer, engine: standby.name };
}

function noteFailure(container: MedusaContainer, primary: PrimaryEngine, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const opened = primary.state.failed(reason);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `search: ${primary.name} failed (${reason}); ${opened ? 'not asked until it is back' : 'the standby answered'}`,
    );
}
