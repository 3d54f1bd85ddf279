import type { ListedProducer } from '@/lib/backend/producers';
import type { Settled } from '@/lib/backend/settle';
import { today } from '@/lib/clock';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { SectionHeading } from '../shell/section-heading';
import styles from './producer-links.module.css';

interface ProducerLinksProps {
  title: string;
  answer: Settled<{ producers: ListedProducer[] }>;
}

/** Producers with most products certified today, each a link; nothing where there are none. */
export async function ProducerLinks({ title, answer }: ProducerLinksProps) {
  const producers = answer.available
    ? answer.value.producers.filter(({ valid_to }) => valid_to >= today())
    : [];
  if (producers.length === 0) return null;
  const t = await getTranslator('lists');
  const { href } = await pageContext();
  return (
    <section className={styles.producers} aria-labelledby="chu-the">
      <SectionHeading id="chu-the" title={title} />
      <ul className={styles.list}>
        {producers.map(({ handle, name, count }) => (
          <li key={handle} className={styles.item}>
            <a className={styles.name} href={href(routes.producer(handle))}>
              {name}
            </a>
            <span className={styles.count}>{t('count', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
