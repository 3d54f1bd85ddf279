import { ArrowIcon } from './icons';
import styles from './section-heading.module.css';

interface SectionHeadingProps {
  id: string;
  title: string;
  /** Where the whole of it is. */
  more?: { href: string; text: string };
}

/** A section's title over a double rule, like the frame of a print. */
export function SectionHeading({ id, title, more }: SectionHeadingProps) {
  return (
    <div className={styles.heading}>
      <h2 id={id}>{title}</h2>
      {more && (
        <a className={styles.more} href={more.href}>
          {more.text}
          <ArrowIcon />
        </a>
      )}
    </div>
  );
}
