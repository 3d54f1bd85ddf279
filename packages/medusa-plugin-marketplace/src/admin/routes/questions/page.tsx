import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ChatBubbleLeftRight } from '@medusajs/icons';
import { QuestionList } from '../../components/questions/question-list';
import { TextLabel } from '../../components/text-label';

export default function QuestionsPage() {
  return <QuestionList />;
}

export const config = defineRouteConfig({
  label: 'nav.questions',
  translationNs: 'marketplace',
  icon: ChatBubbleLeftRight,
  rank: 11,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.questions" /> };
