import type { ReactNode } from 'react';
import styles from './form-trouble.module.css';

interface FormTroubleProps {
  /** Where the form's address points to, so that the focus lands here without a script. */
  id: string;
  title: string;
  /** The fields that are wrong, each with what is wrong with it. */
  wrong?: readonly { field: string; text: string }[];
  /** What to do about it. */
  children?: ReactNode;
}

/** Why a form that was sent came back: takes the focus, and leads to each field. */
export function FormTrouble({ id, title, wrong = [], children }: FormTroubleProps) {
  return (
    <section className={styles.trouble} id={id} tabIndex={-1} aria-labelledby={`${id}-ten`}>
      <p className={styles.title} id={`${id}-ten`}>
        {title}
      </p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ field, text }) => (
            <li key={field}>
              <a className={styles.link} href={`#${field}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
