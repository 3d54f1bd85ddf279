import { decideListing, isCalendarDate, isListingCause } from 'ocop-core';
import { useListingPolicy } from '../../lib/queries';

/** Whether the policy leaves the products of such a revocation on sale, as the register would decide. */
export function useDebadges(reason: string, effectiveOn: string): boolean {
  const { data: policy } = useListingPolicy();
  if (!policy || !isListingCause(reason) || !isCalendarDate(effectiveOn)) return false;
  const versions = policy.versions.map(({ version, effective_from, debadge }) => ({
    version,
    effectiveFrom: effective_from,
    debadge,
  }));
  return decideListing(reason, effectiveOn, versions).action === 'debadge';
}
