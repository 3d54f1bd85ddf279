import { Container } from '@medusajs/ui';
import { useListingPolicy } from '../../lib/queries';
import { CardSkeleton } from '../card-skeleton';
import { QueryFailure } from '../query-failure';
import { ListingPolicyForm } from './listing-policy-form';
import { ListingPolicyVersions } from './listing-policy-versions';

/** What the end of a certificate does to its product's listing: the choice, and all that was chosen. */
export function ListingPolicyPage() {
  const { data: policy, error, refetch } = useListingPolicy();
  if (error && !policy) {
    return (
      <Container className="p-0">
        <QueryFailure error={error} onRetry={() => refetch()} />
      </Container>
    );
  }
  if (!policy) return <CardSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      <ListingPolicyForm key={policy.versions[0]?.version ?? 0} policy={policy} />
      <ListingPolicyVersions versions={policy.versions} />
    </div>
  );
}
