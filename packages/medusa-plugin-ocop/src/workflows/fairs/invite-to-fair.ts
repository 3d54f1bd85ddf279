import type { MedusaContainer } from '@medusajs/framework/types';
import { fold, type StarLevel } from 'ocop-core';
import { certificationOf, fairsOf } from '../../container/resolve';
import { groupBy } from '../../kernel/group-by';
import type { FairRow } from '../../modules/fair';
import { applyToFair, fairById } from './apply-to-fair';
import { judgeGoods } from './judge-goods';

/** Whom a fair is to invite: the fair's own rule narrows further. */
export interface InvitationFilter {
  fair_id: string;
  zone_id: string;
  least_star: StarLevel | null;
  provinces: string[];
  groups: string[];
  words: string;
  actor: string;
}

/** A producer with goods that the fair takes. */
export interface Invitee {
  id: string;
  name: string;
  product_ids: string[];
}

const MOST_CERTIFICATES = 1000;

/** Producers of the register with goods in force that a fair takes and that are not in its list yet. */
export async function findInvitees(
  container: MedusaContainer,
  filter: InvitationFilter,
): Promise<Invitee[]> {
  const { fair } = await fairById(container, filter.fair_id);
  const found = await findGoods(container, filter);
  const taken = new Set(await takenGoods(container, fair, [...found.keys()]));
  const known = await fairsOf(container).readApplicants(fair.id);
  const inList = await producersInList(container, fair, known.length);
  const byProducer = groupBy(
    [...found.entries()].filter(([id]) => taken.has(id)),
    ([, producer]) => producer.id,
  );
  return [...byProducer.entries()]
    .filter(([id]) => !inList.has(id))
    .map(([id, goods]) => ({
      id,
      name: goods[0]?.[1].name ?? '',
      product_ids: goods.map(([product]) => product),
    }));
}

/** Invites them all; whoever has come into the list meanwhile keeps its place. Answers how many. */
export async function inviteToFair(
  container: MedusaContainer,
  filter: InvitationFilter,
): Promise<Invitee[]> {
  const invitees = await findInvitees(container, filter);
  for (const { id, product_ids } of invitees) {
    await applyToFair(container, {
      fair_id: filter.fair_id,
      zone_id: filter.zone_id,
      holder: { kind: 'producer', producer_id: id },
      product_ids,
      actor: filter.actor,
      is_invitation: true,
    });
  }
  return invitees;
}

/** Product → its producer, of certificates in force that match. */
async function findGoods(
  container: MedusaContainer,
  { least_star, provinces, groups, words }: InvitationFilter,
): Promise<Map<string, { id: string; name: string }>> {
  const certification = certificationOf(container);
  const folded = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { ids } = await certification.findCertificates(
    {
      standing: ['in_force'],
      linked: true,
      words: folded,
      ...(least_star === null ? {} : { star: [3, 4, 5].filter((star) => star >= least_star) }),
      ...(provinces.length === 0 ? {} : { province: provinces }),
      ...(groups.length === 0 ? {} : { group: groups }),
    },
    { limit: MOST_CERTIFICATES, offset: 0, order: { by: 'producer_name', descending: false } },
  );
  const rows = await certification.listCertificates(
    { id: ids },
    { relations: ['producer'], take: ids.length },
  );
  return new Map(
    rows.flatMap(({ product_id, producer }) => (product_id ? [[product_id, producer]] : [])),
  );
}

async function takenGoods(
  container: MedusaContainer,
  fair: FairRow,
  ids: readonly string[],
): Promise<string[]> {
  const judged = await judgeGoods(container, fair, ids);
  return judged.flatMap(({ product_id, problems }) => (problems.length === 0 ? [product_id] : []));
}

async function producersInList(
  container: MedusaContainer,
  fair: FairRow,
  count: number,
): Promise<Set<string>> {
  if (count === 0) return new Set();
  const list = await fairsOf(container).readApplications({ fair_id: fair.id });
  return new Set(list.flatMap(({ application }) => application.producer_ids));
}
