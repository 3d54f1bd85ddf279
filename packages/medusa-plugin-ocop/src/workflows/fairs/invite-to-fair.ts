import type { MedusaContainer } from '@medusajs/framework/types';
import { fold, type StarLevel } from 'ocop-core';
import { certificationOf, fairsOf } from '../../container/resolve';
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

/** So many certificates of the register are read at a time. */
const PAGE = 1000;
/** So many producers are invited at a time: each is entered under the lock of the fair. Asked again, the next are. */
const MOST_INVITEES = 500;

/** Producers of the register with goods in force that a fair takes and that are not in its list yet, by name. */
export async function findInvitees(
  container: MedusaContainer,
  filter: InvitationFilter,
): Promise<Invitee[]> {
  const { fair } = await fairById(container, filter.fair_id);
  const inList = await producersInList(container, fair);
  const invitees = new Map<string, Invitee>();
  for (let offset = 0; invitees.size <= MOST_INVITEES; offset += PAGE) {
    const { goods, isLast } = await findGoods(container, filter, offset);
    const others = [...goods].filter(([, { id }]) => !inList.has(id)).map(([product]) => product);
    for (const product of await takenGoods(container, fair, others)) {
      const { id = '', name = '' } = goods.get(product) ?? {};
      const known = invitees.get(id)?.product_ids ?? [];
      invitees.set(id, { id, name, product_ids: [...known, product] });
    }
    if (isLast) break;
  }
  return [...invitees.values()].slice(0, MOST_INVITEES);
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

/** Product → its producer, of a page of certificates in force that match. */
async function findGoods(
  container: MedusaContainer,
  { least_star, provinces, groups, words }: InvitationFilter,
  offset: number,
): Promise<{ goods: Map<string, { id: string; name: string }>; isLast: boolean }> {
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
    { limit: PAGE, offset, order: { by: 'producer_name', descending: false } },
  );
  const rows = await certification.listCertificates(
    { id: ids },
    { relations: ['producer'], take: ids.length },
  );
  const goods = new Map(
    rows.flatMap(({ product_id, producer }): [string, { id: string; name: string }][] =>
      product_id ? [[product_id, producer]] : [],
    ),
  );
  return { goods, isLast: ids.length < PAGE };
}

async function takenGoods(
  container: MedusaContainer,
  fair: FairRow,
  ids: readonly string[],
): Promise<string[]> {
  const judged = await judgeGoods(container, fair, ids);
  return judged.flatMap(({ product_id, problems }) => (problems.length === 0 ? [product_id] : []));
}

async function producersInList(container: MedusaContainer, fair: FairRow): Promise<Set<string>> {
  const list = await fairsOf(container).readApplications({ fair_id: fair.id });
  return new Set(list.flatMap(({ application }) => application.producer_ids));
}
