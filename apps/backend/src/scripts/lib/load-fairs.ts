import type { MedusaContainer } from '@medusajs/framework/types';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from 'medusa-plugin-ocop/modules/certification';
import { FAIR_MODULE, type FairModuleService } from 'medusa-plugin-ocop/modules/fair';
import { followFair } from 'medusa-plugin-ocop/workflows';
import { boothOriginOf, type CalendarDate } from 'ocop-core';
import { type DemoFair, demoFairs } from '../../demo/demo-fairs';

const HOUR = 3_600_000;

/** Fairs of the demo; run again, or after a break, each is finished where it was left. */
export async function loadFairs(
  container: MedusaContainer,
  anchor: CalendarDate,
  productIds: ReadonlyMap<string, string | null | undefined>,
  actor: string,
): Promise<void> {
  const goods: string[] = [];
  for (const demo of demoFairs(anchor)) {
    const booths = demo.booths.map((names) => names.flatMap((name) => productIds.get(name) ?? []));
    await loadFair(container, demo, booths, `admin:${actor}`);
    goods.push(...booths.flat());
  }
  await followFair(container, [...new Set(goods)]);
}

async function loadFair(
  container: MedusaContainer,
  { facts }: DemoFair,
  booths: string[][],
  actor: string,
): Promise<void> {
  const fairs = container.resolve<FairModuleService>(FAIR_MODULE);
  const known = await fairs.readFair({ slug: facts.slug });
  const id = known?.fair.id ?? (await fairs.createFair({ ...facts, actor, copied_from: null })).id;
  if (!known?.zones.length) await fairs.savePlan(id, PLAN, actor);
  const whole = await fairs.readFair({ id });
  const zone_id = whole?.zones[0]?.id ?? '';
  const now = new Date((facts.call_opens_at ?? facts.opens_at).getTime() + HOUR);
  for (const [index, product_ids] of booths.entries()) {
    const holder = await holderOf(container, product_ids);
    if (!holder) continue;
    const { id: applicationId } = await fairs.applyToFair(
      id,
      {
        zone_id,
        origin: boothOriginOf(holder.place_code, facts.province_code),
        holder_kind: 'producer',
        holder_name: holder.name,
        producer_id: holder.id,
        producer_ids: [holder.id],
        entries: product_ids.map((product_id) => ({ product_id, problems: [] })),
        actor,
        is_invitation: false,
      },
      now,
    );
    await fairs.actOnApplication(id, applicationId, { act: 'accept', actor, now });
    const boothId = whole?.booths[index]?.id ?? null;
    await fairs.giveBooth(id, applicationId, { boothId, actor });
  }
}

async function holderOf(container: MedusaContainer, productIds: string[]) {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const producers = await certification.producersOfProducts(productIds);
  const [holder] = await certification.findHolders({ ids: [...producers.values()].slice(0, 1) });
  return holder;
}

/** Two rows of six booths, with a way between them. */
const PLAN = {
  zones: [
    {
      id: null,
      name: 'Khu trong tỉnh và tỉnh bạn',
      quotas: { own_province: 4, other_provinces: 8, foreign: 0, sponsor: 0 },
    },
    {
      id: null,
      name: 'Khu nhà tài trợ',
      quotas: { own_province: 0, other_provinces: 0, foreign: 1, sponsor: 1 },
    },
  ],
  classes: [{ id: null, name: 'Gian tiêu chuẩn', area: 9, fee: 1_500_000 }],
  booths: Array.from({ length: 14 }, (_, index) => ({
    id: null,
    zone: index < 12 ? 0 : 1,
    class: 0,
    number: index < 12 ? `A${index + 1}` : `B${index - 11}`,
    grid_row: index < 6 ? 1 : index < 12 ? 3 : 5,
    grid_column: (index % 6) + 1,
  })),
};
