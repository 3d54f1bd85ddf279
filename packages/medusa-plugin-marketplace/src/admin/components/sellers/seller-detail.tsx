import { Container, Text } from '@medusajs/ui';
import { useSeller } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Failure } from '../failure';
import { ApplicationCard } from './application-card';
import { ClaimsCard } from './claims-card';
import { EventsCard } from './events-card';
import { IdentityCard } from './identity-card';
import { MembersCard } from './members-card';
import { PapersCard } from './papers-card';
import { StateCard } from './state-card';

/** One seller: what it is and what can be decided, then all that one needs to decide by. */
export function SellerDetail({ id }: { id: string }) {
  const { t } = useMarketplaceTranslation();
  const { data: seller, error, refetch } = useSeller(id);
  if (error) {
    return (
      <Container className="p-0">
        <Failure error={error} onRetry={() => refetch()} />
      </Container>
    );
  }
  if (!seller) {
    return (
      <Container aria-busy="true">
        <Text className="text-ui-fg-subtle">{t('common.loading')}</Text>
      </Container>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <StateCard seller={seller} />
      <div className="grid gap-3 xl:grid-cols-2 xl:items-start">
        <div className="flex flex-col gap-3">
          <ApplicationCard seller={seller} />
          <PapersCard seller={seller} />
          <MembersCard seller={seller} />
        </div>
        <div className="flex flex-col gap-3">
          <IdentityCard seller={seller} />
          <ClaimsCard seller={seller} />
          <EventsCard seller={seller} />
        </div>
      </div>
    </div>
  );
}
