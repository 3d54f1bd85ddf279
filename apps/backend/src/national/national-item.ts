import type { RecognitionRow } from 'medusa-plugin-ocop/workflows';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDateAt,
  findProvinces,
  fold,
  groupOn,
  type Place,
  type ProducerType,
  parseProducerName,
  provinceOf,
  slugify,
} from 'ocop-core';
import { illustrationPath } from '../illustrations/illustration-path';
import { hashText } from '../illustrations/random';
import type { CatalogueRow } from './catalogue-rows';

const TYPES: Record<CatalogueRow['producerType'], ProducerType> = {
  cooperative: 'hop_tac_xa',
  company: 'doanh_nghiep_nho_vua',
  household: 'co_so_ho_kinh_doanh',
  facility: 'co_so_ho_kinh_doanh',
  group: 'to_hop_tac',
};

const VALID_MONTHS = 36;
const SOURCE = 'Danh mục tổng hợp để đo hiệu năng: sản phẩm và chủ thể không có thật.';

interface RowPlace {
  place: Place;
  commune: string | null;
}

const places = new Map<string, RowPlace>();

/** The province, and what stands below it: a former province as its place, else as the commune. */
export function placeOfRow(row: CatalogueRow): RowPlace {
  const key = `${row.province}|${row.place}`;
  const known = places.get(key) ?? findPlace(row);
  places.set(key, known);
  return known;
}

function findPlace(row: CatalogueRow): RowPlace {
  const current = findProvinces(row.province).find(({ scheme }) => scheme === '2025');
  if (!current) throw new Error(`${row.code}: no province ${row.province}`);
  if (fold(row.place) === fold(provinceOf(current).nameVi))
    return { place: current, commune: null };
  const former = findProvinces(row.place).find(
    (place) => place.scheme === '2024' && provinceOf(place).code === current.code,
  );
  return former ? { place: former, commune: null } : { place: current, commune: row.place };
}

/**
 * The last day of a certificate, moved by as many days as have passed since the catalogue was made:
 * what was in force on that day is in force on the day it is loaded.
 */
function validToOf(row: CatalogueRow, shiftDays: number): CalendarDate {
  return addDays(calendarDateAt(new Date(row.certExpiresAt * 1000)), shiftDays);
}

/** A row of a recognition decision. @param title the name, made unique within its producer */
export function buildNationalItem(
  row: CatalogueRow,
  title: string,
  shiftDays: number,
): RecognitionRow & { valid_from: CalendarDate } {
  const { place, commune } = placeOfRow(row);
  const handle = `${slugify(row.name).slice(0, 60)}-${String(row.id).padStart(5, '0')}`;
  const validTo = validToOf(row, shiftDays);
  const validFrom = addMonths(validTo, -VALID_MONTHS);
  const provinceSlug = provinceOf(place).slug;
  return {
    product_name: title,
    producer: {
      name: row.producerName,
      type: parseProducerName(row.producerName).type ?? TYPES[row.producerType],
    },
    star: row.star,
    group: groupOn(validFrom, row.groupCode),
    place,
    commune,
    valid_from: validFrom,
    valid_to: validTo,
    source: SOURCE,
    demo: true,
    listing: {
      title,
      handle,
      description: row.description,
      thumbnail: illustrationPath({ name: row.name, handle, group: row.groupCode, provinceSlug }),
      metadata: { code: row.code },
      variants: [
        {
          title: 'Tiêu chuẩn',
          sku: row.code,
          price_vnd: row.price,
          stock: 5 + (hashText(row.code) % 196),
        },
      ],
    },
  };
}
