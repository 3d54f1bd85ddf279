import type { SellerCardFacts } from '@/lib/backend/sellers';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { Picture } from '../picture';
import { SectionHeading } from '../shell/section-heading';
import view from './producer-view.module.css';
import styles from './seller-story.module.css';

interface SellerStoryProps {
  name: string;
  page: NonNullable<SellerCardFacts['page']>;
}

/** What a seller tells of itself, as an operator has approved it. */
export async function SellerStory({ name, page: { story, photos } }: SellerStoryProps) {
  const t = await getTranslator('sellerCard');
  const { locale } = await pageContext();
  return (
    <section className={view.section} aria-labelledby="loi-ke">
      <SectionHeading id="loi-ke" title={t('story')} />
      <p className={styles.story} lang={givenLanguage(locale)}>
        {story}
      </p>
      {photos.length > 0 && (
        <ul className={styles.photos}>
          {photos.map(({ id, url }, index) => (
            <li key={id}>
              <Picture url={url} alt={t('photo', { number: index + 1, name })} size={300} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
