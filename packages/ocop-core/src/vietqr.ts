import type { BankCode } from './banks.js';

/** Where money goes, as banks know it. */
export interface BankAccount {
  bank: BankCode;
  /** 6 to 19 digits. */
  number: string;
  holder: string;
}

/** What a transfer is made of that a bank's application reads from a picture. */
export interface VietQr {
  account: Pick<BankAccount, 'bank' | 'number'>;
  /** Whole đồng. */
  amount: number;
  /** What the receiver reads: letters and digits. */
  content: string;
}

/** By which NAPAS's network is known among those of the EMVCo. */
const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const DONG = '704';

/**
 * The text of a VietQR picture: EMVCo's merchant-presented mode with NAPAS's template, for one payment of one
 * amount. Checked against `vietnam-qr-pay` by a property test.
 */
export function vietQrText({ account, amount, content }: VietQr): string {
  const receiver = field('00', account.bank) + field('01', account.number);
  const text =
    field('00', '01') +
    field('01', '12') +
    field('38', field('00', NAPAS) + field('01', receiver) + field('02', TO_ACCOUNT)) +
    field('53', DONG) +
    field('54', String(amount)) +
    field('58', 'VN') +
    field('62', field('08', content)) +
    '6304';
  return text + checksum(text);
}

/** A number, how long its value is, and the value. */
function field(number: string, value: string): string {
  return `${number}${String(value.length).padStart(2, '0')}${value}`;
}

/** CRC-16/CCITT-FALSE, in four hexadecimal digits. */
function checksum(text: string): string {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
