import { type CalendarDate, parseCalendarDate } from '../calendar-date.js';

/** A number or rule of law for a span of days, with the paper that it comes from. */
export interface LegalFact<Value> {
  readonly value: Value;
  readonly validFrom: CalendarDate;
  /** Last day; null while it holds. */
  readonly validTo: CalendarDate | null;
  readonly legalRef: string;
  /** Where it was read. No official PDF was opened: whoever does so corrects the entry and says so. */
  readonly source: string;
  readonly checkedOn: CalendarDate;
}

const day = parseCalendarDate;
const CHECKED = { checkedOn: day('2026-11-27') };

const QD_1048 = {
  validFrom: day('2019-08-21'),
  validTo: day('2023-02-23'),
  legalRef: 'Quyết định 1048/QĐ-TTg (21/8/2019), sửa bởi 781/QĐ-TTg',
  source: 'baomoi c31938553; tintuc.thuvienphapluat 46523',
  ...CHECKED,
};
/** 148 and 1489 lapse 60 days after 26/2026 came into force: dossiers lodged before are decided by then. */
const QD_148 = {
  validFrom: day('2023-02-24'),
  validTo: day('2026-07-21'),
  legalRef: 'Quyết định 148/QĐ-TTg (24/2/2023), sửa bởi 1489/QĐ-TTg (06/7/2025)',
  source: 'hangthat a93435; tintuc.thuvienphapluat 46523 và 89478',
  ...CHECKED,
};
const QD_26 = {
  validFrom: day('2026-05-22'),
  validTo: null,
  legalRef: 'Quyết định 26/2026/QĐ-TTg (22/5/2026)',
  source: 'vanban.chinhphu.vn, docid=218267 (đọc qua bản chép)',
  ...CHECKED,
};

const ND_248 = {
  validFrom: day('2026-07-01'),
  validTo: null,
  legalRef: 'Nghị định 248/2026/NĐ-CP (30/6/2026)',
  source: 'vanban.chinhphu.vn, docid=218747 (đọc qua trích dẫn)',
  ...CHECKED,
};
const ND_320 = {
  validFrom: day('2026-09-28'),
  validTo: null,
  legalRef: 'Nghị định 320/2026/NĐ-CP (13/8/2026)',
  source: 'vanban.chinhphu.vn, docid=219189 (đọc qua trích dẫn)',
  ...CHECKED,
};

const at26 = (article: string) => ({ ...QD_26, legalRef: `${article} ${QD_26.legalRef}` });

/** Which kinds of authority recognise which stars. A `committee` is below or beside the provinces. */
export interface Recognisers {
  readonly 3: readonly RecogniserKind[];
  readonly 4: readonly RecogniserKind[];
  readonly 5: readonly RecogniserKind[];
}
export type RecogniserKind = 'ministry' | 'province' | 'committee';

/** Provinces recognise three and four stars, the ministry five. */
const BY_PROVINCES: Recognisers = { 3: ['province'], 4: ['province'], 5: ['ministry'] };
/** Three stars were the districts' while there were any. */
const BY_DISTRICTS: Recognisers = { ...BY_PROVINCES, 3: ['committee', 'province'] };

/**
 * Every fact of law that the software reckons with, dated and with its source, in one place: a new act
 * is a row here. What only guards against slips of the pen stands in `decision-settings`.
 */
export const LEGAL_FACTS = {
  /** Before it there was no programme, and no certificate of it. */
  programmeBegan: [
    {
      value: day('2018-05-07'),
      validFrom: day('2018-05-07'),
      validTo: null,
      legalRef: 'Quyết định 490/QĐ-TTg (07/5/2018)',
      source: 'hethongphapluat; vietnamhoinhap 48729',
      ...CHECKED,
    },
  ],
  /** From here on there are 34 provinces, which sign, and no districts. */
  provincesMerged: [
    {
      value: day('2025-07-01'),
      validFrom: day('2025-07-01'),
      validTo: null,
      legalRef:
        'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg; Quyết định 1489/QĐ-TTg (06/7/2025)',
      source: 'tintuc.thuvienphapluat 89478; baomoi c52720491',
      ...CHECKED,
    },
  ],
  /** How long a certificate is valid where its decision does not say it. The decision's own days win. */
  validityMonths: [
    { value: 36, ...QD_1048 },
    { value: 36, ...QD_148 },
    { value: 36, ...at26('Điều 4 khoản 3') },
  ],
  /** Days before the end between which a re-evaluation is filed. */
  filingWindowDays: [{ value: { opens: 180, closes: 120 }, ...at26('Điều 7 khoản 6') }],
  /** For how many days after its end a certificate may be kept in force until the result. */
  extensionDays: [{ value: 180, ...at26('Điều 12 khoản 3') }],
  /** Criteria and groups of products, with who recognises by them. */
  schemes: [
    { value: { scheme: '2019', recognisers: BY_PROVINCES }, ...QD_1048 },
    {
      value: { scheme: '2023', recognisers: BY_DISTRICTS },
      ...QD_148,
      validTo: day('2025-07-05'),
    },
    {
      value: { scheme: '2023', recognisers: BY_PROVINCES },
      ...QD_148,
      validFrom: day('2025-07-06'),
    },
    { value: { scheme: '2026', recognisers: BY_PROVINCES }, ...at26('Điều 4 khoản 1') },
  ],
  /** From here on a new account of a seller is tied to VNeID when it is opened. */
  vneidOfNewAccounts: [{ value: day('2026-09-28'), ...ND_320 }],
  /** By here older accounts are. */
  vneidOfOldAccounts: [{ value: day('2026-12-31'), ...ND_320 }],
  /** Days between the notice that a seller's account will be closed and its end. */
  closingNoticeDays: [{ value: 5, ...ND_248, legalRef: `Điều 18 khoản 2 ${ND_248.legalRef}` }],
  /** Hours within which a platform does what an authority asks of it. */
  authorityRequestHours: [{ value: 24, ...ND_248 }],
  /**
   * What is promised to who complains: counted hours to the first answer, days to the end. The act wants a promise
   * made and shown, and leaves the numbers to the platform.
   */
  complaintPromise: [
    {
      value: { answerHours: 24, solveDays: 7 },
      ...ND_248,
      legalRef: `Điều 7 khoản 3 ${ND_248.legalRef}`,
    },
  ],
  /** Days within which somebody sees what is kept of them, and within which it is deleted. */
  dataRequestDays: [
    {
      value: { see: 10, delete: 20 },
      validFrom: day('2026-01-01'),
      validTo: null,
      legalRef: 'Nghị định 356/2025/NĐ-CP, hướng dẫn Luật 91/2025/QH15',
      source: 'đọc qua trích dẫn của nhiều dự án; số điều cần đối chiếu',
      ...CHECKED,
    },
  ],
  /** Letters of the reasons for which a recognition is revoked; expiry, return and renewal are none. */
  revocationArticles: [
    { value: ['a', 'b', 'c', 'd', 'dd', 'e'] as const, ...at26('Điều 8 khoản 1') },
  ],
  /** Province, (district,) commune, serial, year; the act states the parts, the lengths were seen. */
  productCodePatterns: [
    {
      value: /^\d{2}-\d{3}-\d{5}-\d{1,4}-20\d{2}$/,
      ...QD_148,
      legalRef: 'Mã có cấp huyện, thấy trên hồ sơ 2022',
      source: 'tranquangduc24011999/ommani_ocop',
    },
    { value: /^\d{2}-\d{5}-\d{1,4}-20\d{2}$/, ...at26('Phụ lục II') },
  ],
} as const;
