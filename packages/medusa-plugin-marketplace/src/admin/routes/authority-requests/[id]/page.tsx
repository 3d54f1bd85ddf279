import { useParams } from 'react-router-dom';
import { RequestDetail } from '../../../components/authorities/request-detail';
import { useAuthorityRequest } from '../../../lib/queries';

export default function AuthorityRequestPage() {
  const { id = '' } = useParams();
  return <RequestDetail key={id} id={id} />;
}

function RequestCrumb({ id }: { id: string }) {
  const { data } = useAuthorityRequest(id);
  return <>{data?.paper_number ?? '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => <RequestCrumb id={match?.params.id ?? ''} />,
};
