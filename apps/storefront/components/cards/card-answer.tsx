import type { Hit } from '@/lib/backend/search';
import { currentCardFlash } from '@/lib/current-card-flash';
import { FLASH_ID } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../notice';
import styles from './card-answer.module.css';
import { CardPacks } from './card-packs';

interface CardAnswerProps {
  hit: Hit;
  /** Names the card on its page. */
  card: string;
}

/** What came of the card's button, at the card: the list stays where it is. */
export async function CardAnswer({ hit, card }: CardAnswerProps) {
  const answer = await currentCardFlash();
  if (answer?.card !== card) return null;
  if (answer.flash === 'choosePack') return <CardPacks hit={hit} card={card} />;
  const t = await getTranslator('card');
  const { href } = await pageContext();
  const done = answer.flash === 'added' || answer.flash === 'addedAnew';
  return (
    <div className={styles.answer}>
      <Notice id={FLASH_ID} kind={done ? 'done' : 'trouble'} title={t(`flash.${answer.flash}`)}>
        {done && (
          <a className={styles.link} href={href(routes.basket)}>
            {t('toBasket')}
          </a>
        )}
      </Notice>
    </div>
  );
}
