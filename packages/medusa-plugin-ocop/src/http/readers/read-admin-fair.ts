import type { MedusaContainer } from '@medusajs/framework/types';
import type { AdminFair } from 'ocop-contract';
import { BOOTH_ORIGINS, placesHeld, waitingList } from 'ocop-core';
import { certificationOf, fairsOf } from '../../container/resolve';
import type { ZoneRow } from '../../modules/fair';
import { fairById } from '../../workflows';
import { fairApplicationView, fairHeadView } from '../views/fair-view';
import { readProductTitles } from './read-product-titles';

/** All of a fair, as an operator works on it. @throws MedusaError `not_found` */
export async function readAdminFair(container: MedusaContainer, id: string): Promise<AdminFair> {
  const { fair, zones, classes, booths } = await fairById(container, id);
  const fairs = fairsOf(container);
  const [applicants, applications] = await Promise.all([
    fairs.readApplicants(id),
    fairs.readApplications({ fair_id: id }),
  ]);
  const titles = await readProductTitles(
    container,
    applications.flatMap(({ entries }) => entries.map(({ product_id }) => product_id)),
  );
  const quotas = quotasOf(zones);
  const list = waitingList(applicants, quotas, fair.wave);
  const places = new Map(list.map((place) => [place.id, place]));
  const filling = zones.flatMap(({ id: zone_id }) =>
    BOOTH_ORIGINS.map((origin) => ({
      zone_id,
      origin,
      ...placesHeld(applicants, quotas, { zoneId: zone_id, origin }),
    })),
  );
  return {
    ...fairHeadView(fair, certificationOf(container).now()),
    offer_hours: fair.offer_hours,
    offers_by_itself: fair.offers_by_itself,
    is_public: fair.is_public,
    wave: fair.wave,
    zones: zones.map(({ id, name, quotas }) => ({ id, name, quotas })),
    classes: classes.map(({ id, name, area, fee }) => ({ id, name, area, fee })),
    booths: booths.map(({ fair_id: _, ...booth }) => boothView(booth)),
    filling: filling.filter(({ places, offered, accepted }) => places + offered + accepted > 0),
    applications: applications.map((whole) => ({
      ...fairApplicationView(whole, { titles, place: places.get(whole.application.id) }),
      sequence: whole.application.sequence,
      holder_kind: whole.application.holder_kind,
      holder_name: whole.application.holder_name,
    })),
  };
}

function boothView(booth: AdminFair['booths'][number]): AdminFair['booths'][number] {
  const { id, zone_id, class_id, number, grid_row, grid_column, application_id } = booth;
  return { id, zone_id, class_id, number, grid_row, grid_column, application_id };
}

function quotasOf(zones: readonly ZoneRow[]) {
  return new Map(zones.map(({ id, quotas }) => [id, quotas]));
}
