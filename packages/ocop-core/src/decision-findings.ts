import { formatDate, isCalendarDate } from './calendar-date.js';
import type { Locale } from './locale.js';

/** What cannot be: such a decision is refused. */
export const DECISION_FAULTS = [
  'signed_in_future',
  'signed_before_programme',
  'effective_before_signed',
  'effective_in_future',
  'effective_too_late',
  'valid_from_before_programme',
  'valid_from_too_late',
  'valid_to_before_valid_from',
  'validity_too_long',
  'signed_before_recognition',
  'effective_before_recognition',
  'effective_before_start',
  'reinstated_before_revoked',
] as const;

/** What is odd: such a decision is taken when somebody says that it is meant so, and why. */
export const DECISION_WARNINGS = [
  'issuer_unknown',
  'issuer_other',
  'issuer_ceased',
  'effective_late',
  'valid_from_far',
  'validity_long',
  'revoked_before_start',
  'revoked_after_end',
  'reinstated_before_effect',
  'other_producer',
  'other_product_name',
] as const;

export type DecisionFault = (typeof DECISION_FAULTS)[number];
export type DecisionWarning = (typeof DECISION_WARNINGS)[number];

/** One thing that is wrong or odd, at a field of what was entered. `params`: texts and days. */
export interface Finding<Code extends string = DecisionFault | DecisionWarning> {
  code: Code;
  field: string;
  params: Readonly<Record<string, string>>;
}

export interface Findings {
  faults: readonly Finding<DecisionFault>[];
  warnings: readonly Finding<DecisionWarning>[];
}

type Sentence = (value: (name: string) => string) => string;

const VIETNAMESE: Readonly<Record<DecisionFault | DecisionWarning, Sentence>> = {
  signed_in_future: (v) => `${v('day')} ở tương lai (hôm nay là ${v('today')})`,
  signed_before_programme: (v) => `${v('day')} trước khi có chương trình OCOP (${v('began')})`,
  effective_before_signed: (v) => `${v('day')} trước ngày ký ${v('signed')}`,
  effective_in_future: () => 'khôi phục chỉ ghi nhận từ ngày có hiệu lực, không ghi trước',
  effective_too_late: (v) =>
    `${v('day')} cách ngày ký ${v('signed')} hơn ${v('months')} tháng: không chứng nhận nào còn hiệu lực lâu như vậy`,
  valid_from_before_programme: (v) => `${v('day')} trước khi có chương trình OCOP (${v('began')})`,
  valid_from_too_late: (v) => `${v('day')} cách ngày ký ${v('signed')} hơn ${v('months')} tháng`,
  valid_to_before_valid_from: (v) => `${v('day')} trước ngày bắt đầu ${v('start')}`,
  validity_too_long: (v) =>
    `${v('day')} cách ngày bắt đầu ${v('start')} hơn ${v('months')} tháng; chứng nhận có giá trị 36 tháng`,
  signed_before_recognition: (v) =>
    `${v('day')} trước ngày ký ${v('signed')} của quyết định công nhận “${v('product')}”`,
  effective_before_recognition: (v) =>
    `${v('day')} trước ngày ký ${v('signed')} của quyết định công nhận “${v('product')}”`,
  effective_before_start: (v) =>
    `${v('day')} trước ngày ${v('start')}, khi chứng nhận của “${v('product')}” bắt đầu có giá trị`,
  reinstated_before_revoked: (v) =>
    `${v('day')} trước ngày ký ${v('signed')} của quyết định thu hồi “${v('product')}”`,
  issuer_unknown: (v) => `“${v('issuer')}” không phải tên một cơ quan ra quyết định OCOP`,
  issuer_other: (v) =>
    `“${v('issuer')}” không phải cơ quan quyết định về chứng nhận của “${v('product')}”: đó là ${v('expected')}`,
  issuer_ceased: (v) => `“${v('issuer')}” không còn từ 01/07/2025; nay là ${v('expected')}`,
  effective_late: (v) =>
    `ngày có hiệu lực ${v('day')} cách ngày ký ${v('signed')} hơn ${v('months')} tháng`,
  valid_from_far: (v) =>
    `giá trị của “${v('product')}” bắt đầu ${v('day')}, cách ngày ký ${v('signed')} hơn ${v('months')} tháng`,
  validity_long: (v) =>
    `giá trị của “${v('product')}” đến ${v('day')}, dài hơn 36 tháng từ ${v('start')}`,
  revoked_before_start: (v) =>
    `chứng nhận của “${v('product')}” đến ${v('start')} mới có giá trị, nên sẽ không có giá trị ngày nào`,
  revoked_after_end: (v) =>
    `chứng nhận của “${v('product')}” hết hạn ngày ${v('end')}, trước khi quyết định có hiệu lực (${v('day')})`,
  reinstated_before_effect: (v) =>
    `việc thu hồi “${v('product')}” đến ${v('revoked')} mới có hiệu lực, sau ngày khôi phục ${v('day')}`,
  other_producer: (v) =>
    `chủ thể “${v('producer')}” khác với chủ thể của sản phẩm này: “${v('known')}”`,
  other_product_name: (v) => `“${v('product')}” khác với tên của sản phẩm này: “${v('known')}”`,
};

const ENGLISH: Readonly<Record<DecisionFault | DecisionWarning, Sentence>> = {
  signed_in_future: (v) => `${v('day')} is in the future (today is ${v('today')})`,
  signed_before_programme: (v) => `${v('day')} is before the OCOP programme began (${v('began')})`,
  effective_before_signed: (v) => `${v('day')} is before it was signed, ${v('signed')}`,
  effective_in_future: () => 'a reinstatement is entered once it is in effect',
  effective_too_late: (v) =>
    `${v('day')} is more than ${v('months')} months after it was signed, ${v('signed')}: no certificate is in force for so long`,
  valid_from_before_programme: (v) =>
    `${v('day')} is before the OCOP programme began (${v('began')})`,
  valid_from_too_late: (v) =>
    `${v('day')} is more than ${v('months')} months after it was signed, ${v('signed')}`,
  valid_to_before_valid_from: (v) => `${v('day')} is before the first day, ${v('start')}`,
  validity_too_long: (v) =>
    `${v('day')} is more than ${v('months')} months after the first day, ${v('start')}; certificates are valid for 36`,
  signed_before_recognition: (v) =>
    `${v('day')} is before “${v('product')}” was recognised, ${v('signed')}`,
  effective_before_recognition: (v) =>
    `${v('day')} is before “${v('product')}” was recognised, ${v('signed')}`,
  effective_before_start: (v) =>
    `${v('day')} is before the certificate of “${v('product')}” began, ${v('start')}`,
  reinstated_before_revoked: (v) =>
    `${v('day')} is before the revocation of “${v('product')}” was signed, ${v('signed')}`,
  issuer_unknown: (v) => `“${v('issuer')}” is not the name of an authority that decides on OCOP`,
  issuer_other: (v) =>
    `“${v('issuer')}” does not decide on the certificate of “${v('product')}”: ${v('expected')} does`,
  issuer_ceased: (v) =>
    `“${v('issuer')}” has not existed since 1 Jul 2025; it is now ${v('expected')}`,
  effective_late: (v) =>
    `it takes effect on ${v('day')}, more than ${v('months')} months after it was signed, ${v('signed')}`,
  valid_from_far: (v) =>
    `“${v('product')}” is valid from ${v('day')}, more than ${v('months')} months away from when it was signed, ${v('signed')}`,
  validity_long: (v) =>
    `“${v('product')}” is valid through ${v('day')}, longer than 36 months from ${v('start')}`,
  revoked_before_start: (v) =>
    `the certificate of “${v('product')}” begins on ${v('start')} only, so it will never be in force`,
  revoked_after_end: (v) =>
    `the certificate of “${v('product')}” ends on ${v('end')}, before the decision takes effect (${v('day')})`,
  reinstated_before_effect: (v) =>
    `the revocation of “${v('product')}” took effect on ${v('revoked')} only, after the reinstatement (${v('day')})`,
  other_producer: (v) =>
    `the producer “${v('producer')}” is another than this product's: “${v('known')}”`,
  other_product_name: (v) => `“${v('product')}” is not the name of this product: “${v('known')}”`,
};

/** A finding as a sentence without capital and full stop, as it stands behind the name of a field. */
export function findingMessage({ code, params }: Pick<Finding, 'code' | 'params'>, locale: Locale) {
  const value = (name: string) => {
    const text = params[name] ?? '';
    return isCalendarDate(text) ? formatDate(text, locale) : text;
  };
  return (locale === 'vi' ? VIETNAMESE : ENGLISH)[code](value);
}

export function isDecisionWarning(code: unknown): code is DecisionWarning {
  return DECISION_WARNINGS.some((warning) => warning === code);
}

/** Which of these warnings nobody has acknowledged. */
export function unacknowledged<Warning extends { code: string }>(
  warnings: readonly Warning[],
  acknowledged: readonly string[],
): Warning[] {
  return warnings.filter(({ code }) => !acknowledged.includes(code));
}
