import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { daysOfFair, fairGoodsProblems } from 'ocop-core';
import { certificationOf, queryOf } from '../../container/resolve';
import { groupBy } from '../../kernel/group-by';
import { type EntryCheck, type FairRow, ruleOf, timesOf } from '../../modules/fair';
import {
  type CertificateRow,
  factsOf,
  readCertificatesOf,
} from '../../product-search/certificate-rows';

/** Goods held against a fair's rule, with who holds their certificates. */
export interface JudgedGoods extends EntryCheck {
  producer_ids: string[];
}

/** What a fair's rule says of these products today, each with every reason; in the order of the ids. */
export async function judgeGoods(
  container: MedusaContainer,
  fair: FairRow,
  productIds: readonly string[],
): Promise<JudgedGoods[]> {
  if (productIds.length === 0) return [];
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const certificates = await readCertificatesOf(queryOf(container), productIds, (problem) =>
    logger.warn(problem),
  );
  const byProduct = groupBy(certificates, ({ product_id }) => product_id);
  const today = certificationOf(container).today();
  return productIds.map((product_id) => {
    const own = byProduct.get(product_id) ?? [];
    const goods = { certificates: own.map(certificateOf), producerType: typeOf(own) };
    const days = daysOfFair(timesOf(fair));
    return {
      product_id,
      problems: fairGoodsProblems(ruleOf(fair), days, goods, today),
      producer_ids: [...new Set(own.map(({ producer }) => producer.id))],
    };
  });
}

function certificateOf(row: CertificateRow) {
  return {
    ...factsOf(row),
    star: row.star,
    regionCode: row.current_region_code,
    provinceCode: row.current_province_code,
    groupCode: row.current_group_code,
  };
}

/** Of the holder of the certificate that began last. */
function typeOf(rows: readonly CertificateRow[]): string {
  const [latest] = [...rows].sort((one, other) => other.valid_from.localeCompare(one.valid_from));
  return latest?.producer.type ?? '';
}
