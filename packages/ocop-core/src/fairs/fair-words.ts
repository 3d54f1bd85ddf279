import { formatDate, isCalendarDate } from '../calendar-date.js';
import type { Locale } from '../locale.js';
import { isRegionCode, PROVINCES, regionName } from '../places.js';
import type { Problem } from '../problems.js';
import { isProducerType, producerTypeName } from '../producer-types.js';
import { groupName, isGroupCode } from '../product-groups.js';
import type { FairGoodsProblem } from './fair-eligibility.js';
import type { WaitingProblem } from './waiting-list.js';

/** What stands between somebody and a booth. */
export type FairProblemCode = FairGoodsProblem | WaitingProblem;

const WORDS: Readonly<Record<FairProblemCode, readonly [vi: string, en: string]>> = {
  fair_no_certificate: [
    'Sản phẩm chưa có chứng nhận OCOP.',
    'The product has no OCOP certificate.',
  ],
  fair_not_in_force: [
    'Chứng nhận không có hiệu lực vào ngày {day}.',
    'The certificate is not in force on {day}.',
  ],
  fair_ends_before_close: [
    'Chứng nhận chỉ có hiệu lực đến hết ngày {last_day}, hội chợ kéo dài đến {closes_on}.',
    'The certificate counts through {last_day}, and the fair lasts through {closes_on}.',
  ],
  fair_star_too_low: [
    'Sản phẩm đạt {star} sao, hội chợ nhận từ {least} sao.',
    'The product has {star} stars, and the fair takes {least} or more.',
  ],
  fair_region_outside: [
    'Hội chợ không nhận hàng của vùng {given}. Vùng được nhận: {taken}.',
    'The fair takes nothing of the region {given}. It takes: {taken}.',
  ],
  fair_province_outside: [
    'Hội chợ không nhận hàng của {given}. Tỉnh được nhận: {taken}.',
    'The fair takes nothing of {given}. It takes: {taken}.',
  ],
  fair_group_outside: [
    'Hội chợ không nhận nhóm {given}. Nhóm được nhận: {taken}.',
    'The fair takes nothing of the group {given}. It takes: {taken}.',
  ],
  fair_producer_type_outside: [
    'Hội chợ không nhận chủ thể loại {given}. Loại được nhận: {taken}.',
    'The fair takes no producer of the kind {given}. It takes: {taken}.',
  ],
  fair_no_places: [
    'Khu này không dành gian nào cho diện của bạn.',
    'This zone has no booth for where you come from.',
  ],
  fair_places_held: [
    'Cả {places} gian của diện này đã có người giữ; trước bạn còn {ahead} người chờ.',
    'All {places} booths of this kind are held, and {ahead} wait before you.',
  ],
  fair_others_first: [
    'Còn {free} gian, trước bạn có {ahead} người chờ.',
    '{free} booths are free, and {ahead} wait before you.',
  ],
  fair_nothing_eligible: [
    'Không sản phẩm nào trong đơn đáp ứng điều kiện của hội chợ.',
    'Nothing of what is brought meets what the fair asks.',
  ],
  fair_not_carried: [
    'Đơn thuộc đợt {wave} và chưa được chuyển sang đợt này.',
    'The application is of wave {wave} and was not carried on to this one.',
  ],
};

/** Why a fair does not take goods, or a place is not offered, as a sentence. */
export function fairProblemMessage(
  { code, params }: Problem<FairProblemCode>,
  locale: Locale,
): string {
  return WORDS[code][locale === 'vi' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) =>
    (params[name] ?? '')
      .split(', ')
      .map((value) => nameOf(code, value, locale))
      .join(', '),
  );
}

/** Whether a code is one of those that this file has words for. */
export function isFairProblemCode(code: string): code is FairProblemCode {
  return Object.hasOwn(WORDS, code);
}

function nameOf(code: FairProblemCode, value: string, locale: Locale): string {
  if (isCalendarDate(value)) return formatDate(value, locale);
  switch (code) {
    case 'fair_region_outside':
      return isRegionCode(value) ? regionName(value, locale) : value;
    case 'fair_province_outside': {
      const province = PROVINCES.find((one) => one.code === value);
      return province ? (locale === 'vi' ? province.nameVi : province.nameEn) : value;
    }
    case 'fair_group_outside':
      return isGroupCode(value) ? groupName({ scheme: '2023', code: value }, locale) : value;
    case 'fair_producer_type_outside':
      return isProducerType(value) ? producerTypeName(value, locale) : value;
    default:
      return value;
  }
}
