import { useSeller } from '../../lib/queries';
import { NotRead } from '../not-read';
import { ApplicationCard } from './application-card';
import { ClaimsCard } from './claims-card';
import { EventsCard } from './events-card';
import { IdentityCard } from './identity-card';
import { MembersCard } from './members-card';
import { PapersCard } from './papers-card';
import { StateCard } from './state-card';

/** One seller: what it is and what can be decided, then all that one needs to decide by. */
export function SellerDetail({ id }: { id: string }) {
  const { data: seller, error, refetch } = useSeller(id);
  if (error || !seller) return <NotRead error={error} onRetry={() => refetch()} />;
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
