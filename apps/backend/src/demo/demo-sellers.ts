import type { ApplicationBody } from 'ocop-contract';

/** Somebody who sells in the demo, for a producer that does not exist. */
export interface DemoSeller {
  email: string;
  /** As the demo's decisions name it. */
  producer: string;
  /** How far its application has come. */
  becomes: 'approved' | 'more_wanted';
  application: ApplicationBody;
}

/** What an operator asks of the one that is not through yet. */
export const MORE_WANTED_REASON =
  'Ảnh giấy đăng ký bị mờ (dữ liệu mẫu). Xin chụp lại cho rõ số và ngày cấp.';

/** Numbers that nobody is given: no province has the code 00, no area 0200. */
const application = (
  name: string,
  taxCode: string,
  seat: NonNullable<ApplicationBody['seat']>,
): ApplicationBody => ({
  name,
  type: 'hop_tac_xa',
  tax_code: taxCode,
  representative: 'Đại diện của chủ thể (dữ liệu mẫu)',
  phone: '02000000001',
  seat,
  bank_account: { bank: '970436', number: '000000', holder: 'CHU THE MINH HOA' },
});

export const DEMO_SELLERS: readonly DemoSeller[] = [
  {
    email: 'nguoi-ban-1@cho-phien.test',
    producer: 'HTX Minh Họa Bản Mẫu',
    becomes: 'approved',
    application: application('HTX Minh Họa Bản Mẫu', '0000000017', {
      address: 'Thôn Mẫu (dữ liệu mẫu)',
      commune: 'xã Bản Mẫu',
      province_code: '66',
    }),
  },
  {
    email: 'nguoi-ban-2@cho-phien.test',
    producer: 'HTX Minh Họa Sông Mẫu',
    becomes: 'more_wanted',
    application: application('HTX Minh Họa Sông Mẫu', '0000000024', {
      address: 'Ấp Mẫu (dữ liệu mẫu)',
      commune: 'xã Sông Mẫu',
      province_code: '82',
    }),
  },
];
