import {
  type CalendarDate,
  type DecisionWarning,
  type FieldProblem,
  type Finding,
  isCalendarDate,
  isPlace,
  lastDayOf,
  type RenewableProduct,
  renewalFinder,
} from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { refuseProblems } from '../lib/input-problems';
import type { CheckedItem } from './check-recognition-item';

/** The certificate of a product of the shop that a row of a recognition seems to renew, or says it does. */
export interface Renewal {
  product_id: string;
  /** What asks for a confirmation; null where the row names the certificate itself. */
  finding: Finding<DecisionWarning> | null;
}

interface CandidateRow {
  id: string;
  verification_code: string;
  product_id: string | null;
  product_name: string;
  product_code: string | null;
  star: number;
  place_scheme: string;
  place_code: string;
  valid_from: CalendarDate;
  valid_to: CalendarDate;
  extended_to: CalendarDate | null;
  producer_name: string;
  tax_code: string | null;
}

/**
 * Which rows renew a product that the shop has: by the certificate that they name, or found by holder and
 * product. By row index; rows with a product of their own, and those that say they are another, are not
 * looked at.
 */
export async function findRenewals(
  sql: SqlExecutor,
  checked: readonly CheckedItem[],
): Promise<Map<number, Renewal>> {
  const open = checked.filter(({ item }) => !item.product_id && item.renews !== false);
  if (open.length === 0) return new Map();
  const named = await readNamed(sql, open);
  const findRenewed = renewalFinder((await readCandidates(sql, open)).flatMap(renewable));
  return new Map(
    open.flatMap(({ index, item }): [number, Renewal][] => {
      if (item.renews)
        return [[index, { product_id: named.get(item.renews) ?? '', finding: null }]];
      const { place } = item;
      if (!isPlace(place)) return [];
      const product: RenewableProduct = {
        producerName: item.producer.name,
        taxCode: item.producer.tax_code ?? null,
        place,
        productName: item.product_name,
        productCode: item.product_code ?? null,
      };
      const found = findRenewed(product)?.row;
      if (!found?.product_id) return [];
      const params = {
        product: item.product_name,
        code: found.verification_code,
        star: String(found.star),
        end: endOf(found),
      };
      const finding = { code: 'renews_product' as const, field: 'renews', params };
      return [[index, { product_id: found.product_id, finding }]];
    }),
  );
}

/** Products by the certificate that rows name; a 400 where there is none, or it has no product. */
async function readNamed(
  sql: SqlExecutor,
  open: readonly CheckedItem[],
): Promise<Map<string, string>> {
  const names = open.flatMap(({ item }) => item.renews || []);
  if (names.length === 0) return new Map();
  const found = await rows<Pick<CandidateRow, 'id' | 'verification_code' | 'product_id'>>(
    sql,
    `select id, verification_code, product_id from ocop_certificate
      where deleted_at is null
        and (id in ${placeholders(names)} or verification_code in ${placeholders(names)})`,
    [...names, ...names],
  );
  const products = new Map(
    found.flatMap(({ id, verification_code, product_id }) =>
      product_id ? [[id, product_id] as const, [verification_code, product_id] as const] : [],
    ),
  );
  refuseProblems(
    open.flatMap(({ index, item }): FieldProblem[] =>
      item.renews && !products.has(item.renews)
        ? [
            {
              path: `items.${index}.renews`,
              code: 'renewed_unknown',
              params: { reference: item.renews },
            },
          ]
        : [],
    ),
  );
  return products;
}

/** Certificates with a product in the provinces of today that the rows are of, the newest first. */
async function readCandidates(
  sql: SqlExecutor,
  open: readonly CheckedItem[],
): Promise<CandidateRow[]> {
  const provinces = [...new Set(open.map((row) => row.current_province_code))];
  return rows<CandidateRow>(
    sql,
    `select c.id, c.verification_code, c.product_id, c.product_name, c.product_code, c.star,
            c.place_scheme, c.place_code, c.valid_from, c.valid_to, c.extended_to,
            p.name as producer_name, p.tax_code
       from ocop_certificate c join ocop_producer p on p.id = c.producer_id
      where c.deleted_at is null and c.product_id is not null
        and c.current_province_code in ${placeholders(provinces)}
      order by c.valid_from desc, c.id desc`,
    provinces,
  );
}

function renewable(row: CandidateRow): (RenewableProduct & { row: CandidateRow })[] {
  const place = { scheme: row.place_scheme, code: row.place_code };
  if (!isPlace(place)) return [];
  return [
    {
      row,
      producerName: row.producer_name,
      taxCode: row.tax_code,
      place,
      productName: row.product_name,
      productCode: row.product_code,
    },
  ];
}

function endOf({ valid_from, valid_to, extended_to }: CandidateRow): string {
  return isCalendarDate(valid_to)
    ? lastDayOf({ validFrom: valid_from, validTo: valid_to, extendedTo: extended_to })
    : valid_to;
}
