import { useParams } from 'react-router-dom';
import { DecisionDetail } from '../../../../components/decisions/decision-detail';
import { useDecision } from '../../../../lib/queries';

export default function DecisionPage() {
  const { id = '' } = useParams();
  return <DecisionDetail key={id} id={id} />;
}

function DecisionCrumb({ id }: { id: string }) {
  return <>{useDecision(id).data?.number ?? '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => (
    <DecisionCrumb id={match?.params.id ?? ''} />
  ),
};
