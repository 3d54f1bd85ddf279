import type { RecognitionRow } from 'medusa-plugin-ocop/workflows';
import {
  addDays,
  addMonths,
  type CalendarDate,
  groupOn,
  parseProducerName,
  provinceBySlug,
  provincialAuthority,
  type RevocationReason,
} from 'ocop-core';
import {
  type DecisionHead,
  illustrativeDay,
  illustrativeDecision,
  type Recognition,
} from './demo-decisions';
import type { Handles } from './handles';
import { buildListing } from './listing';
import { MADE_UP_PRODUCTS, type MadeUpProduct } from './made-up-products';

/** A revocation in the demo, naming its certificate by what is printed on it. */
export interface DemoRevocation {
  decision: DecisionHead;
  product_name: string;
  reason_code: RevocationReason;
  note: string;
}

const FIRST_RECOGNITION = 9501;
const FIRST_REVOCATION = 9801;
const NOTE = 'Quyết định minh họa về một chủ thể không có thật.';

function provinceOfProduct({ id, provinceSlug }: MadeUpProduct) {
  const province = provinceBySlug(provinceSlug);
  if (!province) throw new Error(`${id}: no province ${provinceSlug}`);
  return province;
}

function recognisedOn({ id, ended }: MadeUpProduct, anchor: CalendarDate): CalendarDate {
  switch (ended?.how) {
    case 'lapsed':
      return addMonths(addDays(anchor, -ended.days), -36);
    case 'revoked':
      return addMonths(anchor, -14);
    case undefined:
      return illustrativeDay(anchor, id);
  }
}

function buildItem(
  product: MadeUpProduct,
  signedOn: CalendarDate,
  handles: Handles,
): RecognitionRow {
  const { id, name, producer, star, group, commune } = product;
  const province = provinceOfProduct(product);
  const place = { scheme: '2025', code: province.code } as const;
  const handle = handles.take(name, province.slug);
  return {
    product_name: name,
    producer: { name: producer, type: product.type ?? parseProducerName(producer).type },
    star,
    group: groupOn(signedOn, group),
    place,
    commune,
    source: 'Dữ liệu minh họa: chủ thể, sản phẩm và quyết định không có thật.',
    demo: true,
    listing: buildListing({ id, handle, name, producer, star, group, place, commune }),
  };
}

export function buildMadeUpDecisions(anchor: CalendarDate, handles: Handles): Recognition[] {
  return MADE_UP_PRODUCTS.map((product, index) => {
    const { code } = provinceOfProduct(product);
    const issuer = provincialAuthority({ scheme: '2025', code });
    const signedOn = recognisedOn(product, anchor);
    return {
      decision: illustrativeDecision(issuer, FIRST_RECOGNITION + index, signedOn),
      items: [buildItem(product, signedOn, handles)],
    };
  });
}

export function buildDemoRevocations(anchor: CalendarDate): DemoRevocation[] {
  return MADE_UP_PRODUCTS.flatMap((product, index) => {
    const { ended, name } = product;
    if (ended?.how !== 'revoked') return [];
    const { code } = provinceOfProduct(product);
    const issuer = provincialAuthority({ scheme: '2025', code });
    const signedOn = addDays(anchor, -ended.days);
    return [
      {
        decision: illustrativeDecision(issuer, FIRST_REVOCATION + index, signedOn),
        product_name: name,
        reason_code: ended.reason,
        note: NOTE,
      },
    ];
  });
}
