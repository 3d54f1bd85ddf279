import { useParams } from 'react-router-dom';
import { SellerDetail } from '../../../components/sellers/seller-detail';
import { useSeller } from '../../../lib/queries';
import { useMarketplaceTranslation } from '../../../lib/use-marketplace-translation';

export default function SellerPage() {
  const { id = '' } = useParams();
  return <SellerDetail key={id} id={id} />;
}

function SellerCrumb({ id }: { id: string }) {
  const { t } = useMarketplaceTranslation();
  const { data } = useSeller(id);
  return <>{data ? (data.application.name ?? t('list.unnamed')) : '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => <SellerCrumb id={match?.params.id ?? ''} />,
};
