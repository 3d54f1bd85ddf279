import { pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from './action-link.module.css';
import { EmptyState } from './empty-state';

interface NothingYetProps {
  title: string;
  text: string;
  /** Words of the link to the market. */
  toMarket: string;
  /** Where else somebody may have wanted to go. */
  other?: { path: string; text: string };
  /** Where the title is not the page's own. */
  heading?: 'h1' | 'h2';
}

/** A list that is still empty, or empty again: why, and the way to the market. */
export async function NothingYet({
  title,
  text,
  toMarket,
  other,
  heading = 'h1',
}: NothingYetProps) {
  const { href } = await pageContext();
  return (
    <EmptyState title={title} heading={heading}>
      <p>{text}</p>
      <p>
        <a className={actions.primary} href={href(routes.search)}>
          {toMarket}
        </a>
        {other && (
          <>
            {' '}
            <a className={actions.quiet} href={href(other.path)}>
              {other.text}
            </a>
          </>
        )}
      </p>
    </EmptyState>
  );
}
