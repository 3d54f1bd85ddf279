import type { RecognitionRow } from 'medusa-plugin-ocop/workflows';
import { nfc, type Place, slugify } from 'ocop-core';
import { buildListing } from '../../src/demo/listing';
import { REAL_PRODUCTS } from '../../src/demo/real-products';

/** The real products of the demo's source as rows of decisions, those that the demo holds back too. */
export function realRows(): RecognitionRow[] {
  return REAL_PRODUCTS.map((product) => {
    const place: Place = { scheme: '2024', code: product.province_at_time_gso };
    const name = nfc(product.product_name);
    const { id, star, group, commune_at_time: commune } = product;
    const producer = product.producer ?? 'Chủ thể không ghi';
    const listed = { id, handle: slugify(name), producer, star, group };
    return {
      product_name: name,
      producer: { name: producer },
      star,
      group: { scheme: '2023', code: group },
      place,
      commune,
      // The demo sells no alcohol, so it describes none.
      ...(/^rượu/iu.test(name)
        ? {}
        : { listing: buildListing({ ...listed, name, place, commune }) }),
    };
  });
}
