import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { SELLER_MODULE, type SellerModuleService } from 'medusa-plugin-marketplace/modules/seller';
import {
  judgeSellerClaimWorkflow,
  moveSellerWorkflow,
  openSellerAccountWorkflow,
} from 'medusa-plugin-marketplace/workflows';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from 'medusa-plugin-ocop/modules/certification';
import { calendarDateAt } from 'ocop-core';
import { DEMO_SELLERS, type DemoSeller, MORE_WANTED_REASON } from '../../demo/demo-sellers';
import { loadListing } from './load-listing';
import { setPassword } from './set-password';

const PAPER = '%PDF-1.4\n% Dữ liệu mẫu\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/**
 * Sellers of the demo, by the workflows of those who sell and of operators. Run again, or after a break, it
 * goes on from what each account is.
 */
export async function loadSellers(
  container: MedusaContainer,
  password: string,
  actor: string,
): Promise<void> {
  for (const seller of DEMO_SELLERS) await loadSeller(container, seller, password, actor);
}

async function loadSeller(
  container: MedusaContainer,
  demo: DemoSeller,
  password: string,
  actor: string,
): Promise<void> {
  const authIdentityId = await setPassword(container, { email: demo.email, password });
  const { result: member } = await openSellerAccountWorkflow(container).run({
    input: { authIdentityId, name: null },
  });
  const seller_id = member.seller_id;
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const stateOf = async () => (await sellers.readSeller(seller_id))?.seller.state;
  const move = (event: { type: 'applied' | 'approved' | 'more_wanted'; reason?: string }) =>
    moveSellerWorkflow(container).run({ input: { seller_id, actor, ...event } });
  const list = async () => {
    const claims = (await sellers.readSeller(seller_id))?.claims ?? [];
    await loadListing(
      container,
      seller_id,
      claims.map(({ producer_id }) => producer_id),
    );
  };
  if ((await stateOf()) === 'draft') {
    await writeApplication(container, sellers, seller_id, demo);
    await move({ type: 'applied' });
  }
  if ((await stateOf()) === 'approved') return list();
  if ((await stateOf()) !== 'applied') return;
  if (demo.becomes === 'more_wanted') {
    await move({ type: 'more_wanted', reason: MORE_WANTED_REASON });
    return;
  }
  const today = calendarDateAt(new Date());
  await sellers.checkIdentity(seller_id, {
    method: 'papers',
    result: 'passed',
    checked_on: today,
    note: 'Dữ liệu mẫu.',
    actor,
  });
  for (const { id: claim_id } of (await sellers.readSeller(seller_id))?.claims ?? []) {
    await judgeSellerClaimWorkflow(container).run({
      input: { seller_id, claim_id, decision: 'confirm', reason: null, actor },
    });
  }
  await move({ type: 'approved' });
  await list();
}

/** All that an application is asked for; what is there already is not written twice. */
async function writeApplication(
  container: MedusaContainer,
  sellers: SellerModuleService,
  sellerId: string,
  { application, producer }: DemoSeller,
): Promise<void> {
  await sellers.saveApplication(sellerId, application);
  const holders = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .findHolders({ text: producer, limit: 20 });
  const holder = holders.find(({ name }) => name === producer);
  if (!holder) throw new Error(`the demo knows no producer "${producer}"`);
  await sellers.claimProducer(sellerId, holder.id);
  if ((await sellers.readSeller(sellerId))?.papers.length) return;
  const content = Buffer.from(PAPER);
  const file_name = 'giay-dang-ky-mau.pdf';
  const { id: file_id } = await container.resolve(Modules.FILE).createFiles({
    filename: file_name,
    mimeType: 'application/pdf',
    content: content.toString('base64'),
    access: 'private',
  });
  await sellers.addPaper(sellerId, {
    kind: 'business_registration',
    file_name,
    bytes: content.length,
    file_id,
  });
}
