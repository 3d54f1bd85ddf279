import { useParams } from 'react-router-dom';
import { FairDetail } from '../../../../components/fairs/fair-detail';
import { useFair } from '../../../../lib/fairs';

export default function FairPage() {
  const { id = '' } = useParams();
  return <FairDetail key={id} id={id} />;
}

function FairCrumb({ id }: { id: string }) {
  return <>{useFair(id).data?.name ?? '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => <FairCrumb id={match?.params.id ?? ''} />,
};
