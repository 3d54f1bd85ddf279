import type { ReactNode } from 'react';
import layout from '@/styles/layout.module.css';
import styles from './page-intro.module.css';

interface PageIntroProps {
  title: string;
  /** How many products stand under it, in words. */
  count: string | null;
  print?: ReactNode;
  children: ReactNode;
}

/** The head of a page over a list: a print, the title, what is in it. */
export function PageIntro({ title, count, print, children }: PageIntroProps) {
  return (
    <header className={styles.intro}>
      {print}
      <div className={layout.stack}>
        <h1>{title}</h1>
        {count && <p className={styles.count}>{count}</p>}
        {children}
      </div>
    </header>
  );
}
