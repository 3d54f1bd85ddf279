import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';

/** One decision by id. @throws MedusaError `not_found` */
export async function retrieveDecision(container: MedusaContainer, id: string) {
  const [decision] = await certificationOf(container).listDecisions({ id });
  if (decision) return decision;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có quyết định "${id}".`);
}
