import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** `trouble`: something was refused or is broken; `done`: it worked; `note`: good to know. */
  kind: 'trouble' | 'done' | 'note';
  title?: string;
  /** Where an address points to, so that the focus lands on it. */
  id?: string;
  children?: ReactNode;
}

/** One way to tell a buyer something; what happened just now is read out by screen readers. */
export function Notice({ kind, title, id, children }: NoticeProps) {
  return (
    <div
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className={[styles.notice, styles[kind]].filter(Boolean).join(' ')}
      role={kind === 'note' ? undefined : 'status'}
    >
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
