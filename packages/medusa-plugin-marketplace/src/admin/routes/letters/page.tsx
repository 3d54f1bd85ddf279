import { defineRouteConfig } from '@medusajs/admin-sdk';
import { Envelope } from '@medusajs/icons';
import { LetterList } from '../../components/letters/letter-list';
import { TextLabel } from '../../components/text-label';

export default function LettersPage() {
  return <LetterList />;
}

export const config = defineRouteConfig({
  label: 'nav.letters',
  translationNs: 'marketplace',
  icon: Envelope,
  rank: 12,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.letters" /> };
