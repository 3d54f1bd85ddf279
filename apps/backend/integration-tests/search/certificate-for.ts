import type { CertificateRow } from 'medusa-plugin-ocop/product-search/certificate-rows';
import type { RecognitionRow } from 'medusa-plugin-ocop/workflows';
import {
  isPlace,
  isProductGroup,
  isStarLevel,
  parseCalendarDate,
  parseProducerName,
  producerHandle,
  provinceOf,
  toScheme2023,
} from 'ocop-core';

/** The certificate of a row as if in force from 2020 on: judged searches are about words, not dates. */
export function certificateFor(row: RecognitionRow, productId: string): CertificateRow {
  const { place, group, star, producer } = row;
  if (!isPlace(place) || !isProductGroup(group) || !isStarLevel(star)) {
    throw new Error(`not a row of a decision: ${row.product_name}`);
  }
  const province = provinceOf(place);
  return {
    product_id: productId,
    verification_code: `CP-${productId}`,
    star,
    potential_five_star: row.potential_five_star ?? false,
    place_scheme: place.scheme,
    place_code: place.code,
    current_group_code: toScheme2023(group).code,
    current_province_code: province.code,
    current_region_code: province.regionCode,
    commune: row.commune ?? null,
    valid_from: parseCalendarDate('2020-01-01'),
    valid_to: parseCalendarDate('2099-12-31'),
    extended_to: null,
    revoked_on: null,
    annulled_on: null,
    returned_on: null,
    superseded_on: null,
    demo: true,
    producer: {
      id: `ocprod_${producer.name}`,
      handle: producerHandle(producer.name, place),
      name: producer.name,
      type: producer.type ?? parseProducerName(producer.name).type ?? 'co_so_ho_kinh_doanh',
    },
    recognition_decision: { number: '1/QĐ-UBND' },
  };
}
