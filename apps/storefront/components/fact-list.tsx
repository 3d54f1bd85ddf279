import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

interface Fact {
  term: string;
  /** Nothing known: the row is left out. */
  value: ReactNode | null;
  note?: ReactNode;
}

/** Facts with their names, one under the other. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== false && value !== '')
        .map(({ term, value, note }) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>{term}</dt>
            <dd>
              {value}
              {note && <span className={styles.note}>{note}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
