import {
  type CalendarDate,
  collapseSpaces,
  currentPlace,
  type DecisionWarning,
  defaultValidTo,
  type FieldProblem,
  type Finding,
  fold,
  isCalendarDate,
  isPlace,
  isProductGroup,
  isStarLevel,
  judgeRecognisedItem,
  judgeValidity,
  type Problem,
  type ProblemCode,
  regionOf,
  toScheme2023,
} from 'ocop-core';
import { problemOf } from '../lib/decision-warnings';
import type { RecognitionItem } from '../types';
import type { DecisionHead } from './find-or-create-decision';
import { producerKeyOf, producerTypeOf } from './producer-identity';

/** A row of a recognition decision, checked, with what the register derives from it. */
export interface CheckedItem {
  index: number;
  item: RecognitionItem;
  item_key: string;
  producer_key: string;
  producer_type: string;
  valid_from: CalendarDate;
  valid_to: CalendarDate;
  current_group_code: string;
  current_province_code: string;
  current_region_code: string;
  /** What is odd about its days, its criteria and who recognises by them. */
  warnings: readonly Finding<DecisionWarning>[];
}

/** Checks one row; adds what is wrong to `problems` and answers null for a row at fault. */
export function checkRecognitionItem(
  item: RecognitionItem,
  index: number,
  { issuer, signed_on, effective_on }: Pick<DecisionHead, 'issuer' | 'signed_on' | 'effective_on'>,
  problems: FieldProblem[],
): CheckedItem | null {
  const before = problems.length;
  const fault = (field: string, code: ProblemCode, params: Problem['params'] = {}) =>
    problems.push({ path: `items.${index}.${field}`, code, params });
  const { group, place, producer } = item;
  if (item.product_name.trim() === '') fault('product_name', 'product_name_missing');
  if (producer.name.trim() === '') fault('producer.name', 'producer_name_missing');
  if (!isStarLevel(item.star)) fault('star', 'star_unknown', { star: String(item.star) });
  if (item.potential_five_star && item.star !== 4) {
    fault('potential_five_star', 'potential_without_four');
  }
  if (!isProductGroup(group)) fault('group', 'group_unknown', { ...group });
  if (!isPlace(place)) fault('place', 'place_unknown', { ...place });
  const from = item.valid_from ?? effective_on;
  if (!isCalendarDate(from)) fault('valid_from', 'day_missing');
  const printed = item.valid_to ?? null;
  const end = isCalendarDate(printed) ? printed : null;
  const noEnd = printed === null ? !isCalendarDate(from) : end === null;
  if (noEnd) fault('valid_to', 'day_missing');
  const productName = item.product_name.trim();
  const days = isCalendarDate(from)
    ? judgeValidity({ productName, validFrom: from, validTo: end }, signed_on)
    : null;
  problems.push(...(days?.faults ?? []).map((finding) => problemOf(finding, `items.${index}.`)));
  if (problems.length > before) return null;
  if (!isProductGroup(group) || !isPlace(place)) return null;
  if (!isCalendarDate(from)) return null;
  const producerKey = producerKeyOf(producer, place);
  return {
    index,
    item,
    item_key: `${collapseSpaces(fold(item.product_name))}|${producerKey}`,
    producer_key: producerKey,
    producer_type: producerTypeOf(producer),
    valid_from: from,
    valid_to: end ?? defaultValidTo(from),
    current_group_code: toScheme2023(group).code,
    current_province_code: currentPlace(place).code,
    current_region_code: regionOf(place),
    warnings: [
      ...(days?.warnings ?? []),
      ...judgeRecognisedItem(
        {
          productName,
          productCode: item.product_code ?? null,
          star: item.star,
          potentialFiveStar: item.potential_five_star ?? false,
          group,
          place,
        },
        { issuer, signedOn: signed_on },
      ),
    ],
  };
}
