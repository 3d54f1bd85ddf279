import { formatUnitPrice, formatVnd } from 'ocop-core';
import { addHitToBasket } from '@/app/actions/add-to-basket';
import type { Hit } from '@/lib/backend/search';
import { today } from '@/lib/clock';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { CompareChoice } from '../compare/compare-choice';
import { Picture, type PictureProps } from '../picture';
import { SaveButton } from '../saved/save-button';
import { Seal } from '../seal/seal';
import { BasketPlusIcon } from '../shell/icons';
import { CardAnswer } from './card-answer';
import { hitBadge } from './hit-badge';
import styles from './product-card.module.css';

interface ProductCardProps {
  hit: Hit;
  /** The heading that fits the page around it. */
  heading?: 'h2' | 'h3';
  urgency?: PictureProps['urgency'];
  /** Whether the producer's name leads to its page. */
  linked?: boolean;
  /** Id of the form that gathers cards to compare. */
  compareForm?: string | undefined;
  /** Tells the lists of a page apart that may show the same product. */
  part?: string | undefined;
}

/** A product in a list. The card is one link; producer and buttons stand by themselves, none of them over the picture. */
export async function ProductCard({
  hit,
  heading: Heading = 'h3',
  urgency,
  linked = true,
  compareForm,
  part = 'the',
}: ProductCardProps) {
  const t = await getTranslator('card');
  const { locale, href } = await pageContext();
  const given = givenLanguage(locale);
  const card = `${part}-${hit.product_id}`;
  const province = provinceName('2025', hit.province_code, locale);
  return (
    <article className={styles.card}>
      <div className={styles.picture}>
        <Picture url={hit.thumbnail} alt="" size={280} urgency={urgency} />
      </div>
      <Heading className={styles.title}>
        <a className={styles.link} href={href(routes.product(hit.handle))} lang={given}>
          {hit.title}
        </a>
      </Heading>
      <p className={styles.origin}>
        <span lang={given}>
          {linked && hit.producer_handle ? (
            <a className={styles.producer} href={href(routes.producer(hit.producer_handle))}>
              {hit.producer_name}
            </a>
          ) : (
            hit.producer_name
          )}
        </span>
        {province && <span className={styles.province}>{province}</span>}
      </p>
      <div className={styles.seal}>
        <Seal badge={hitBadge(hit, today())} size="card" />
        {hit.verification_code === null && <p className={layout.quiet}>{t('uncertified')}</p>}
      </div>
      {hit.price_from !== null && (
        <div className={`${styles.offer} ${layout.numbers}`}>
          <p className={styles.price}>{formatVnd(hit.price_from, locale)}</p>
          {hit.unit_price && (
            <p className={styles.unit}>{formatUnitPrice(hit.unit_price, locale)}</p>
          )}
        </div>
      )}
      <div className={styles.controls}>
        <SaveButton productId={hit.product_id} title={hit.title} look="sign" part={part} />
        {compareForm && <CompareChoice form={compareForm} handle={hit.handle} title={hit.title} />}
        {hit.price_from !== null && (
          <form className={styles.toBasket} action={addHitToBasket}>
            <input type="hidden" name="handle" value={hit.handle} />
            <input type="hidden" name="card" value={card} />
            <button className={styles.add} type="submit">
              <BasketPlusIcon />
              <span className={layout.hidden}>{t('add', { title: hit.title })}</span>
            </button>
          </form>
        )}
      </div>
      <CardAnswer hit={hit} card={card} />
    </article>
  );
}
