import { parseCalendarDate } from 'ocop-core';
import type { CertificateRecord } from '../certificate-record';
import type { DecisionView } from '../decision-view';
import type { EventRecord } from '../event-record';

export const day = parseCalendarDate;

export function decision(values: Partial<DecisionView> = {}): DecisionView {
  return {
    id: 'ocdec_1',
    number: '365/QĐ-UBND',
    issuer: 'UBND tỉnh Đồng Tháp',
    kind: 'recognition',
    signed_on: '2024-03-01',
    effective_on: '2024-03-01',
    ...values,
  };
}

/** A certificate of Hậu Giang (93 of the 63 provinces before the merger), now Cần Thơ (92). */
export function record(values: Partial<CertificateRecord> = {}): CertificateRecord {
  return {
    id: 'occert_1',
    verification_code: 'CP-7K3M-9QXW',
    product_id: 'prod_1',
    product_name: 'Mật ong hoa tràm',
    star: 4,
    score: 81.5,
    potential_five_star: true,
    group_scheme: '2023',
    group_code: 'TP',
    place_scheme: '2024',
    place_code: '93',
    commune: 'xã Vị Thắng',
    valid_from: day('2024-03-01'),
    valid_to: day('2027-03-01'),
    revoked_on: null,
    revocation_reason: null,
    superseded_on: null,
    re_evaluation_filed_on: null,
    extended_to: null,
    extension: null,
    annulled_on: null,
    returned_on: null,
    product_code: null,
    demo: false,
    producer: {
      id: 'ocprod_1',
      handle: 'htx-mat-ong',
      name: 'HTX Mật ong Vị Thắng',
      type: 'hop_tac_xa',
    },
    recognition_decision: decision(),
    revocation_decision: null,
    product: {
      id: 'prod_1',
      handle: 'mat-ong-hoa-tram',
      title: 'Mật ong hoa tràm',
      thumbnail: null,
      status: 'published',
    },
    ...values,
  };
}

export function event(values: Partial<EventRecord> = {}): EventRecord {
  return {
    sequence: 1,
    type: 'recognised',
    certificate_id: 'occert_1',
    certificate_code: 'CP-7K3M-9QXW',
    occurred_on: '2024-03-01',
    recorded_at: '2024-03-01T02:00:00.000Z',
    reason_code: null,
    note: null,
    payload: { star: 4 },
    previous_hash: '0'.repeat(64),
    hash: 'a'.repeat(64),
    decision: decision(),
    ...values,
  };
}
