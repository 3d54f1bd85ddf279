import {
  type CalendarDate,
  compareDates,
  currentPlace,
  defaultValidTo,
  fold,
  isCalendarDate,
  isPlace,
  isProductGroup,
  isStarLevel,
  parseProducerName,
  regionOf,
  toScheme2023,
} from 'ocop-core';
import type { InputProblem } from '../lib/input-problems';
import type { RecognitionItem } from '../types';

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
}

/** Not said by the decision and not to be read off the name: nothing is guessed. */
const PRODUCER_TYPE_UNKNOWN = 'unknown';

/** Checks one row; adds what is wrong to `problems` and answers null for a row at fault. */
export function checkRecognitionItem(
  item: RecognitionItem,
  index: number,
  effectiveOn: CalendarDate,
  problems: InputProblem[],
): CheckedItem | null {
  const before = problems.length;
  const fault = (field: string, message: string) =>
    problems.push({ path: `items.${index}.${field}`, message });
  const { group, place, producer } = item;
  if (item.product_name.trim() === '')
    fault('product_name', 'cần tên sản phẩm như trên quyết định');
  if (producer.name.trim() === '') fault('producer.name', 'cần tên chủ thể');
  if (!isStarLevel(item.star)) fault('star', `${item.star} không phải 3, 4 hay 5`);
  if (item.potential_five_star && item.star !== 4) {
    fault('potential_five_star', 'tiềm năng 5 sao chỉ đi với 4 sao');
  }
  if (!isProductGroup(group)) fault('group', `không có nhóm ${group.code} (${group.scheme})`);
  if (!isPlace(place)) fault('place', `không có tỉnh ${place.code} (${place.scheme})`);
  const from = item.valid_from ?? effectiveOn;
  if (!isCalendarDate(from)) fault('valid_from', 'cần ngày dạng YYYY-MM-DD');
  const to = item.valid_to ?? (isCalendarDate(from) ? defaultValidTo(from) : '');
  if (!isCalendarDate(to)) fault('valid_to', 'cần ngày dạng YYYY-MM-DD');
  if (isCalendarDate(from) && isCalendarDate(to) && compareDates(to, from) < 0) {
    fault('valid_to', `${to} trước ngày bắt đầu ${from}`);
  }
  if (problems.length > before) return null;
  if (!isProductGroup(group) || !isPlace(place)) return null;
  if (!isCalendarDate(from) || !isCalendarDate(to)) return null;
  const producerKey = producer.tax_code
    ? `mst:${producer.tax_code}`
    : `${fold(producer.name).replace(/\s+/g, ' ').trim()}|${place.scheme}:${place.code}`;
  return {
    index,
    item,
    item_key: `${fold(item.product_name).replace(/\s+/g, ' ').trim()}|${producerKey}`,
    producer_key: producerKey,
    producer_type: producer.type ?? parseProducerName(producer.name).type ?? PRODUCER_TYPE_UNKNOWN,
    valid_from: from,
    valid_to: to,
    current_group_code: toScheme2023(group).code,
    current_province_code: currentPlace(place).code,
    current_region_code: regionOf(place),
  };
}
