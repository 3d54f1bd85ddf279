import { applicationPlace } from '@/lib/desk/application-place';
import type { Me } from '@/lib/desk/current-member';
import { missingWords } from '@/lib/desk/desk-fields';
import { pageContext } from '@/lib/page-context';
import styles from '../home/desk-home.module.css';

/** What an application lacks, each with the way to where it is asked for. */
export async function MissingList({ missing }: { missing: Me['seller']['missing'] }) {
  const { locale, href } = await pageContext();
  return (
    <ul className={styles.list}>
      {missing.map((problem) => (
        <li key={problem.path}>
          <a className={styles.link} href={href(applicationPlace(problem.path))}>
            {missingWords(problem, locale)}
          </a>
        </li>
      ))}
    </ul>
  );
}
