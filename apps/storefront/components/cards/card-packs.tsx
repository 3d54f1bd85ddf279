import { formatVnd } from 'ocop-core';
import { addHitToBasket } from '@/app/actions/add-to-basket';
import { readOffers } from '@/lib/backend/products';
import type { Hit } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { FLASH_ID } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { Notice } from '../notice';
import { PackName } from '../pack-name';
import { StockNote } from '../product/stock-note';
import styles from './card-packs.module.css';

interface CardPacksProps {
  hit: Hit;
  /** Names the card on its page. */
  card: string;
}

/** The packs of a product on its card, at the prices of this second; each is a button that adds it. */
export async function CardPacks({ hit, card }: CardPacksProps) {
  const t = await getTranslator('card');
  const { locale } = await pageContext();
  const offers = await settle(readOffers(hit.handle));
  if (!offers.available || offers.value.length === 0) {
    const flash = offers.available ? 'refused' : 'unavailable';
    return <Notice id={FLASH_ID} kind="trouble" title={t(`flash.${flash}`)} />;
  }
  return (
    <form className={styles.packs} action={addHitToBasket}>
      <input type="hidden" name="handle" value={hit.handle} />
      <input type="hidden" name="card" value={card} />
      <fieldset className={styles.choice} id={FLASH_ID} tabIndex={-1}>
        <legend className={styles.legend}>
          {t('choosePack')}
          <span className={layout.hidden}>{`: ${hit.title}`}</span>
        </legend>
        {offers.value.map((offer) => (
          <button
            key={offer.variantId}
            className={styles.pack}
            type="submit"
            name="variant"
            value={offer.variantId}
            disabled={offer.stock === 0}
          >
            <PackName title={offer.title} />{' '}
            <span className={styles.price}>{formatVnd(offer.price, locale)}</span>
            {offer.stock === 0 && <StockNote stock={offer.stock} />}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
