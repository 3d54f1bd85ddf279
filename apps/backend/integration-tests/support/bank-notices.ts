import { createHmac } from 'node:crypto';
import { bankNoticeOutcomeAnswer } from 'ocop-contract';
import { parsed } from './answers';
import type { Shop } from './shop';
import { BANK_NOTICE_SECRET } from './test-environment';

/** The account of the sellers of the tests, see `applicationOf`. */
const ACCOUNT = { bank: '970436', account_number: '0123456789' };

let notices = 0;

/** Money that has come to that account. */
export function notice(amount: number, text: string, more: object = {}) {
  notices += 1;
  const id = `FT${Date.now()}${notices}`;
  return { id, ...ACCOUNT, amount, text, sent_at: new Date().toISOString(), ...more };
}

/** Brings a notice as whoever watches the account does. */
export function postNotice(
  shop: Shop,
  body: object,
  { secret = BANK_NOTICE_SECRET, age = 0 } = {},
) {
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const signature = createHmac('sha256', secret)
    .update(`${timestamp}.${JSON.stringify(body)}`)
    .digest('hex');
  return shop.anyone
    .with({ 'x-ocop-timestamp': timestamp, 'x-ocop-signature': `sha256=${signature}` })
    .post('/hooks/bank-notices', body);
}

export async function bringNotice(shop: Shop, body: object) {
  return parsed(bankNoticeOutcomeAnswer, await postNotice(shop, body)).outcome;
}
