import type { MedusaContainer } from '@medusajs/framework/types';
import type { Holder } from 'medusa-plugin-ocop/modules/certification';
import { certificationOf } from '../../container/certification';

/** Producers of the register by their ids. */
export async function readHolders(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, Holder>> {
  const asked = [...new Set(ids)];
  const found =
    asked.length === 0 ? [] : await certificationOf(container).findHolders({ ids: asked });
  return new Map(found.map((holder) => [holder.id, holder]));
}
