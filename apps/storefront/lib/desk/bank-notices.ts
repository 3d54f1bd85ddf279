import 'server-only';
import { type bankNoticeSchema, sellerOrderRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { callSeller } from './call-seller';

export type BankNotice = z.output<typeof bankNoticeSchema>;

/** Money that has come and pays no order as it is. @throws BackendUnavailable */
export async function readBankNotices(): Promise<BankNotice[]> {
  return (await callSeller(sellerOrderRoutes.bankNotices)).notices;
}
