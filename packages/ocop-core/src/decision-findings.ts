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
  'dated_in_future',
  'extension_before_act',
  'extension_no_later',
  'extension_too_long',
  'extension_needs_paper',
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
  'issuer_not_competent',
  'scheme_not_begun',
  'scheme_ended',
  'potential_not_certified',
  'product_code_unusual',
  'reason_not_in_law',
  'filed_too_early',
  'filed_too_late',
  'filed_after_end',
  'renews_product',
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
  dated_in_future: (v) => `${v('day')} ở tương lai (hôm nay là ${v('today')})`,
  extension_before_act: (v) =>
    `chứng nhận của “${v('product')}” hết hạn ngày ${v('end')}, khi chưa có quy định kéo dài hiệu lực`,
  extension_no_later: (v) =>
    `${v('day')} không sau ngày hết hạn ${v('end')} của chứng nhận “${v('product')}”`,
  extension_too_long: (v) =>
    `${v('day')} quá ngày ${v('latest')}: hiệu lực chỉ kéo dài tối đa ${v('days')} ngày sau ngày hết hạn ${v('end')}`,
  extension_needs_paper: (v) =>
    `chứng nhận của “${v('product')}” hết hạn ngày ${v('end')}, còn kịp nộp hồ sơ đúng hạn: cần văn bản của cơ quan có thẩm quyền, không chỉ giấy nhận hồ sơ`,
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
  issuer_not_competent: (v) =>
    `“${v('issuer')}” không công nhận ${v('star')} sao (“${v('product')}”) theo ${v('act')}: đó là ${v('expected')}`,
  scheme_not_begun: (v) =>
    `bộ tiêu chí của “${v('product')}” (${v('act')}) có hiệu lực từ ${v('from')}, sau ngày ký ${v('signed')}`,
  scheme_ended: (v) =>
    `bộ tiêu chí của “${v('product')}” (${v('act')}) chỉ dùng đến ${v('to')}, trước ngày ký ${v('signed')}`,
  potential_not_certified: (v) =>
    `“${v('product')}”: tiềm năng 5 sao không kèm chứng nhận 4 sao theo Quyết định 26/2026/QĐ-TTg`,
  product_code_unusual: (v) =>
    `mã sản phẩm “${v('code')}” của “${v('product')}” không theo dạng đã biết`,
  reason_not_in_law: (v) =>
    `“${v('reason')}” không phải lý do thu hồi theo Điều 8 Quyết định 26/2026/QĐ-TTg`,
  filed_too_early: (v) =>
    `hồ sơ đánh giá lại “${v('product')}” nộp ngày ${v('day')}, trước ${v('opens')} là ngày sớm nhất`,
  filed_too_late: (v) =>
    `hồ sơ đánh giá lại “${v('product')}” nộp ngày ${v('day')}, sau ${v('closes')} là ngày muộn nhất`,
  filed_after_end: (v) =>
    `hồ sơ của “${v('product')}” nộp ngày ${v('day')}, sau khi chứng nhận hết hạn (${v('end')})`,
  renews_product: (v) =>
    `“${v('product')}” của cùng chủ thể đã có chứng nhận ${v('code')} (${v('star')} sao, đến ${v('end')}): ghi là công nhận lại sản phẩm ấy hay là sản phẩm khác?`,
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
  dated_in_future: (v) => `${v('day')} is in the future (today is ${v('today')})`,
  extension_before_act: (v) =>
    `the certificate of “${v('product')}” ended on ${v('end')}, when no rule extended any`,
  extension_no_later: (v) =>
    `${v('day')} is not after ${v('end')}, the last day of the certificate of “${v('product')}”`,
  extension_too_long: (v) =>
    `${v('day')} is past ${v('latest')}: a certificate is kept in force for at most ${v('days')} days after its last, ${v('end')}`,
  extension_needs_paper: (v) =>
    `the certificate of “${v('product')}” ends on ${v('end')}, so its file could still be lodged in time: it takes a paper of the authority, not a receipt`,
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
  issuer_not_competent: (v) =>
    `“${v('issuer')}” does not recognise ${v('star')} stars (“${v('product')}”) under ${v('act')}: ${v('expected')} does`,
  scheme_not_begun: (v) =>
    `the criteria of “${v('product')}” (${v('act')}) are in force from ${v('from')}, after it was signed, ${v('signed')}`,
  scheme_ended: (v) =>
    `the criteria of “${v('product')}” (${v('act')}) were used until ${v('to')}, before it was signed, ${v('signed')}`,
  potential_not_certified: (v) =>
    `“${v('product')}”: a potential fifth star comes without a certificate of four under Decision 26/2026/QĐ-TTg`,
  product_code_unusual: (v) =>
    `the product code “${v('code')}” of “${v('product')}” has no known form`,
  reason_not_in_law: (v) =>
    `“${v('reason')}” is no reason of revocation under Article 8 of Decision 26/2026/QĐ-TTg`,
  filed_too_early: (v) =>
    `the re-evaluation of “${v('product')}” was filed on ${v('day')}, before the earliest day, ${v('opens')}`,
  filed_too_late: (v) =>
    `the re-evaluation of “${v('product')}” was filed on ${v('day')}, after the latest day, ${v('closes')}`,
  filed_after_end: (v) =>
    `the file of “${v('product')}” was lodged on ${v('day')}, after the certificate ended, ${v('end')}`,
  renews_product: (v) =>
    `“${v('product')}” of the same producer has certificate ${v('code')} already (${v('star')} stars, through ${v('end')}): does this renew that product, or is it another?`,
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
