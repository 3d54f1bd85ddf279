import { useParams } from 'react-router-dom';
import { CaseDetail } from '../../../components/cases/case-detail';
import { useCase } from '../../../lib/queries';

export default function OrderCasePage() {
  const { id = '' } = useParams();
  return <CaseDetail key={id} id={id} />;
}

function CaseCrumb({ id }: { id: string }) {
  const { data } = useCase(id);
  return <>{data?.order_number ?? '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => <CaseCrumb id={match?.params.id ?? ''} />,
};
