import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/page-context';
import { ANSWER_ID } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import styles from './answer-region.module.css';

/** The register's answer: the form's address leads here, with the form still in sight. */
export async function AnswerRegion({ children }: { children: ReactNode }) {
  const t = await getTranslator('certificateList');
  return (
    <section
      className={`${styles.answer} ${layout.stack}`}
      id={ANSWER_ID}
      tabIndex={-1}
      aria-label={t('answer')}
    >
      {children}
    </section>
  );
}
