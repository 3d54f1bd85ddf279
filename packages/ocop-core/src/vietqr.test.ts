import fc from 'fast-check';
import { QRPay } from 'vietnam-qr-pay';
import { describe, expect, it } from 'vitest';
import { BANKS } from './banks.js';
import { transferCode } from './transfers.js';
import { vietQrText } from './vietqr.js';

const account = fc.record({
  bank: fc.constantFrom(...BANKS.map(({ code }) => code)),
  number: fc.stringMatching(/^\d{6,19}$/),
});
const transfers = fc.record({
  account,
  amount: fc.integer({ min: 1, max: 9_999_999_999 }),
  content: fc.integer({ min: 1, max: 99_999_999 }).map(transferCode),
});

describe('the text of a VietQR picture', () => {
  it('is what `vietnam-qr-pay` writes for the same transfer', () => {
    fc.assert(
      fc.property(transfers, (transfer) => {
        const theirs = QRPay.initVietQR({
          bankBin: transfer.account.bank,
          bankNumber: transfer.account.number,
          amount: String(transfer.amount),
          purpose: transfer.content,
        });
        expect(vietQrText(transfer)).toBe(theirs.build());
      }),
    );
  });

  it('is read by `vietnam-qr-pay` as that transfer', () => {
    fc.assert(
      fc.property(transfers, (transfer) => {
        const read = new QRPay(vietQrText(transfer));
        expect(read).toMatchObject({
          isValid: true,
          amount: String(transfer.amount),
          consumer: { bankBin: transfer.account.bank, bankNumber: transfer.account.number },
          additionalData: { purpose: transfer.content },
        });
      }),
    );
  });
});
