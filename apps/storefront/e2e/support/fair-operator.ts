import { type AdminFair, adminFairRoutes, type BodyOf } from 'ocop-contract';
import type { Operator } from './operator';

const DAY = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/** A fair that anybody may apply to, with one place for each of `places` from anywhere. */
export async function newFair(
  operator: Operator,
  { slug, name, opens, places }: { slug: string; name: string; opens: number; places: number },
): Promise<AdminFair> {
  const body: BodyOf<typeof adminFairRoutes.createFair> = {
    slug,
    name,
    season: null,
    organiser: 'Ban tổ chức Minh Họa',
    mode: 'both',
    place: null,
    province_code: null,
    rules_text: null,
    opens_at: inDays(opens),
    closes_at: inDays(opens + 2),
    call_opens_at: inDays(Math.min(opens - 10, -1)),
    call_closes_at: null,
    rule: {
      least_star: null,
      regions: [],
      provinces: [],
      groups: [],
      producer_types: [],
      through_last_day: true,
    },
    offer_hours: 24,
    offers_by_itself: true,
    is_public: true,
  };
  const { fair } = await operator.ask(adminFairRoutes.createFair, { body });
  const quotas = { own_province: 0, other_provinces: places, foreign: 0, sponsor: 0 };
  const plan: BodyOf<typeof adminFairRoutes.saveFairPlan> = {
    zones: [{ id: null, name: 'Khu A', quotas }],
    classes: [],
    booths: Array.from({ length: places }, (_, index) => ({
      id: null,
      zone: 0,
      class: null,
      number: `A${index + 1}`,
      grid_row: 1,
      grid_column: index + 1,
    })),
  };
  const parameters = { id: fair.id };
  return (await operator.ask(adminFairRoutes.saveFairPlan, { parameters, body: plan })).fair;
}

/** Lets a producer stand at a fair with a product, in its first booth. */
export async function standAt(
  operator: Operator,
  { id, zones, booths }: AdminFair,
  goods: { producer_id: string; product_id: string },
): Promise<void> {
  const application: BodyOf<typeof adminFairRoutes.enterFairApplication> = {
    zone_id: zones[0]?.id ?? '',
    holder_kind: 'producer',
    producer_ids: [goods.producer_id],
    product_ids: [goods.product_id],
  };
  const { fair } = await operator.ask(adminFairRoutes.enterFairApplication, {
    parameters: { id },
    body: application,
  });
  const parameters = { id, application_id: fair.applications[0]?.id ?? '' };
  const body: BodyOf<typeof adminFairRoutes.actOnFairApplication> = { act: 'accept' };
  await operator.ask(adminFairRoutes.actOnFairApplication, { parameters, body });
  const booth = { booth_id: booths[0]?.id ?? null };
  await operator.ask(adminFairRoutes.giveFairBooth, { parameters, body: booth });
}
