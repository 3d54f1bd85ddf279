import { pageContext } from '@/lib/page-context';
import type { ShopLink } from '@/lib/shop-links';
import styles from './link-column.module.css';

interface LinkColumnProps {
  id: string;
  title: string;
  links: readonly ShopLink[];
}

/** Links under a heading, in the footer and in the menu; their landmark is what they stand in. */
export async function LinkColumn({ id, title, links }: LinkColumnProps) {
  const { href } = await pageContext();
  return (
    <div>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      <ul aria-labelledby={id}>
        {links.map(({ path, text }) => (
          <li key={path}>
            <a className={styles.link} href={href(path)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
