import { describe, expect, it } from 'vitest';
import { certificateRowView, certificateView } from './certificate-view';
import { day, decision, event, record } from './testing/records';

const revoked = {
  revoked_on: day('2026-06-15'),
  revocation_reason: 'food_safety_or_quality_violation',
  revocation_decision: decision({ id: 'ocdec_2', number: '12/QĐ-UBND', kind: 'revocation' }),
};

describe('certificateRowView', () => {
  it.each([
    ['2024-02-29', 'not_yet', null],
    ['2024-03-01', 'in_force', null],
    ['2027-03-01', 'in_force', null],
    ['2027-03-02', 'lapsed', '2027-03-02'],
  ])('on %s it is %s, ended on %s', (today, standing, endedOn) => {
    const view = certificateRowView(record(), [], day(today));
    expect(view.standing).toBe(standing);
    expect(view.ended_on).toBe(endedOn);
    expect(view.badge === null).toBe(standing !== 'in_force');
  });

  it('draws the badge from the certificate, four stars with a note, never five', () => {
    expect(certificateRowView(record(), [], day('2026-01-01')).badge).toMatchObject({
      star: 4,
      potential_five_star: true,
      label: 'OCOP 4 sao',
      decision_number: '365/QĐ-UBND',
      issuer: 'UBND tỉnh Đồng Tháp',
      valid_to: '2027-03-01',
      verification_code: 'CP-7K3M-9QXW',
    });
  });

  it('says where the place lies today beside what the decision prints', () => {
    expect(certificateRowView(record(), [], day('2026-01-01')).place).toEqual({
      scheme: '2024',
      code: '93',
      name_vi: 'Hậu Giang',
      current_code: '92',
      current_name_vi: 'Cần Thơ',
      region_code: 'DBSCL',
      region_name_vi: 'Đồng bằng sông Cửu Long',
      commune: 'xã Vị Thắng',
    });
  });

  it('shows a revocation with its reason and the note of its last entry', () => {
    const events = [
      event({ sequence: 3, type: 'revoked', note: 'lần hai' }),
      event({ sequence: 2, type: 'revoked', note: 'lần đầu' }),
      event({ sequence: 4, type: 'revoked', certificate_id: 'occert_2', note: 'khác' }),
    ];
    const view = certificateRowView(record(revoked), events, day('2026-06-15'));
    expect(view).toMatchObject({ standing: 'revoked', ended_on: '2026-06-15', badge: null });
    expect(view.revocation).toEqual({
      decision: revoked.revocation_decision,
      reason_code: 'food_safety_or_quality_violation',
      reason_vi: 'Không bảo đảm chất lượng, an toàn thực phẩm',
      reason_en: 'Quality or food safety not assured',
      // Signed before 26/2026/QĐ-TTg.
      legal_ref_vi: null,
      legal_ref_en: null,
      note: 'lần hai',
    });
  });

  it('announces a revocation that takes effect later while the badge still holds', () => {
    const view = certificateRowView(record(revoked), [], day('2026-06-14'));
    expect(view).toMatchObject({ standing: 'in_force', ended_on: null });
    expect(view.badge).not.toBeNull();
    expect(view.revocation?.decision.number).toBe('12/QĐ-UBND');
  });

  it('hides what a product row carries beyond its card', () => {
    expect(certificateRowView(record(), [], day('2026-01-01')).product).toEqual({
      id: 'prod_1',
      handle: 'mat-ong-hoa-tram',
      title: 'Mật ong hoa tràm',
      thumbnail: null,
    });
    const unlinked = record({ product: null, product_id: null });
    expect(certificateRowView(unlinked, [], day('2026-01-01')).product).toBeNull();
  });
});

describe('certificateView', () => {
  it('tells the history oldest first', () => {
    const events = [event({ sequence: 9, type: 'revoked' }), event({ sequence: 2 })];
    const { history } = certificateView(record(), events, day('2026-01-01'));
    expect(history.map(({ sequence, type }) => [sequence, type])).toEqual([
      [2, 'recognised'],
      [9, 'revoked'],
    ]);
    expect(history[0]?.decision?.number).toBe('365/QĐ-UBND');
  });
});
