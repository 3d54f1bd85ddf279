import { useParams } from 'react-router-dom';
import { ListingDetail } from '../../../components/listings/listing-detail';
import { useListing } from '../../../lib/queries';
import { useMarketplaceTranslation } from '../../../lib/use-marketplace-translation';

export default function ListingPage() {
  const { id = '' } = useParams();
  return <ListingDetail key={id} id={id} />;
}

function ListingCrumb({ id }: { id: string }) {
  const { data } = useListing(id);
  const { t } = useMarketplaceTranslation();
  return <>{data ? (data.goods?.name ?? t('listings.shopPage')) : '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => <ListingCrumb id={match?.params.id ?? ''} />,
};
