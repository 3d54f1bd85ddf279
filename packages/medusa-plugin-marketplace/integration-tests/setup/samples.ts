import type { ApplicationBody } from 'ocop-contract';
import { type CalendarDate, parseCalendarDate } from 'ocop-core';
import type SellerModuleService from '../../src/modules/seller/service';

export const TODAY: CalendarDate = parseCalendarDate('2026-11-29');

/** All that an application is asked for. */
export const APPLICATION: ApplicationBody = {
  name: 'HTX Chè Thử Nghiệm',
  type: 'hop_tac_xa',
  tax_code: '0100109106',
  representative: 'Đại diện của chủ thể',
  phone: '0912345678',
  seat: { address: 'Thôn 1', commune: 'Xã Thử', province_code: '11' },
  bank_account: { bank: '970436', number: '0123456789', holder: 'HTX CHE THU NGHIEM' },
};

export const ADMIN = 'admin:user_1';

let sellers = 0;

/** A new account with a whole application for a producer of its own. */
export async function readyToApply(service: SellerModuleService): Promise<{
  id: string;
  producer_id: string;
  claim_id: string;
}> {
  sellers += 1;
  const producer_id = `ocprod_${process.pid}_${sellers}`;
  const { id } = await service.openAccount({ openedOn: TODAY, actor: 'member:m' });
  await service.saveApplication(id, APPLICATION);
  await service.addPaper(id, {
    kind: 'business_registration',
    file_name: 'dang-ky.pdf',
    bytes: 10,
    file_id: 'file_1',
  });
  await service.claimProducer(id, producer_id);
  const whole = await service.readSeller(id);
  return { id, producer_id, claim_id: whole?.claims[0]?.id ?? '' };
}

/** Who it is was verified, and that it is the producer that it says. */
export async function judge(
  service: SellerModuleService,
  { id, claim_id }: { id: string; claim_id: string },
): Promise<void> {
  await service.checkIdentity(id, {
    method: 'papers',
    result: 'passed',
    checked_on: TODAY,
    note: null,
    actor: ADMIN,
  });
  await service.judgeClaim(id, claim_id, { decision: 'confirm', reason: null, actor: ADMIN });
}

/** An account that sells. */
export async function approved(service: SellerModuleService) {
  const seller = await readyToApply(service);
  await service.moveSeller(seller.id, { type: 'applied', actor: 'member:m' }, TODAY);
  await judge(service, seller);
  await service.moveSeller(seller.id, { type: 'approved', actor: ADMIN }, TODAY);
  return seller;
}
