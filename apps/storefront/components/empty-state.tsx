import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { EmptyBasket } from './prints/empty-basket';

interface EmptyStateProps {
  title: string;
  /** Says what to do next. */
  children: ReactNode;
  /** Where the title is the page's own. */
  heading?: 'h1' | 'h2';
}

/** One way to say that there is nothing: an empty basket, why, and the way on. */
export function EmptyState({ title, children, heading: Heading = 'h2' }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <EmptyBasket className={styles.print} />
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        {children}
      </div>
    </div>
  );
}
