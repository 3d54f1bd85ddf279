import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

/** The currency in which a cart of this region is priced; of any region when none is named. */
export async function regionCurrency(
  container: MedusaContainer,
  regionId: string | null,
): Promise<string | null> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions(regionId ? { id: regionId } : {}, { take: 1 });
  return region?.currency_code ?? null;
}
