import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { type BankAccount, bankByCode } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import { TRANSFER_PROVIDER } from '../../kernel/payment-providers';
import type { SellerRow } from '../../modules/seller';

/** Where a seller is paid; null where it has not said it whole. */
export function accountOfSeller(seller: SellerRow): BankAccount | null {
  const { bank_code, bank_account_number: number, bank_account_holder: holder } = seller;
  const bank = bankByCode(bank_code ?? '');
  return bank && number && holder ? { bank: bank.code, number, holder } : null;
}

/** Which of these sellers can be paid by transfer: who has an account, in an application that takes transfers. */
export async function transferAccounts(
  container: MedusaContainer,
  sellerIds: readonly (string | null)[],
): Promise<Map<string, BankAccount>> {
  const ids = [...new Set(sellerIds.flatMap((id) => id ?? []))];
  if (ids.length === 0 || !(await takesTransfers(container))) return new Map();
  const sellers = await sellersOf(container).listSellersById(ids);
  return new Map(
    sellers.flatMap((seller) => {
      const account = accountOfSeller(seller);
      return account ? [[seller.id, account] as const] : [];
    }),
  );
}

async function takesTransfers(container: MedusaContainer): Promise<boolean> {
  const [provider] = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ id: [TRANSFER_PROVIDER], is_enabled: true }, { take: 1 });
  return provider !== undefined;
}
