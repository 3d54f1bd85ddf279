import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { ListingPolicyView } from 'ocop-contract';
import { type CalendarDate, LISTING_CAUSES, listingPolicyOn, mayDebadge } from 'ocop-core';
import { certificationOf } from '../../container/resolve';
import type { ListingPolicyRecord } from '../../modules/certification';

type VersionState = ListingPolicyView['versions'][number]['state'];

/** The policy as an operator sees it: today's choices, and all versions, the last written first. */
export async function readListingPolicyView(
  container: MedusaContainer,
): Promise<ListingPolicyView> {
  const certification = certificationOf(container);
  const today = certification.today();
  const versions = await certification.listingPolicies();
  const current = listingPolicyOn(versions, today);
  const authors = await readAuthors(container, versions);
  return {
    today,
    causes: LISTING_CAUSES.map((cause) => ({
      cause,
      may_debadge: mayDebadge(cause),
      action: current?.debadge.includes(cause) ? 'debadge' : 'delist',
    })),
    versions: versions.map((record) => ({
      version: record.version,
      effective_from: record.effectiveFrom,
      state: stateOf(record, versions, today),
      debadge: [...record.debadge],
      note: record.note,
      author: authors.get(record.author) ?? record.author,
      written_at: record.writtenAt.toISOString(),
    })),
  };
}

/** One that was written later and begins no later leaves it no day. */
function stateOf(
  record: ListingPolicyRecord,
  versions: readonly ListingPolicyRecord[],
  today: CalendarDate,
): VersionState {
  if (listingPolicyOn(versions, today) === record) return 'in_effect';
  const begins = record.effectiveFrom > today;
  return begins && listingPolicyOn(versions, record.effectiveFrom) === record
    ? 'planned'
    : 'replaced';
}

/** `admin:<user id>` → a name that people know; users who are gone keep their id. */
async function readAuthors(
  container: MedusaContainer,
  versions: readonly ListingPolicyRecord[],
): Promise<Map<string, string>> {
  const ids = [...new Set(versions.map(({ author }) => author.replace(/^admin:/, '')))];
  if (ids.length === 0) return new Map();
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: ids }, { take: ids.length, withDeleted: true });
  return new Map(
    users.map(({ id, first_name, last_name, email }) => [
      `admin:${id}`,
      [last_name, first_name].filter(Boolean).join(' ') || email,
    ]),
  );
}
