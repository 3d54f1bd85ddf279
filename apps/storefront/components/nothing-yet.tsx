import { pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from './action-link.module.css';
import { EmptyState } from './empty-state';

interface NothingYetProps {
  title: string;
  text: string;
  /** Words of the link to the market. */
  toMarket: string;
}

/** A page whose list is still empty: why, and the way to the market. */
export async function NothingYet({ title, text, toMarket }: NothingYetProps) {
  const { href } = await pageContext();
  return (
    <EmptyState title={title} heading="h1">
      <p>{text}</p>
      <p>
        <a className={actions.primary} href={href(routes.search)}>
          {toMarket}
        </a>
      </p>
    </EmptyState>
  );
}
