import { Fragment } from 'react';
import type { Basket } from '@/lib/backend/baskets';
import type { ParcelSender, Senders } from '@/lib/backend/checkouts';
import type { Refusal } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { BASKET_BLOCKED_ID, routes } from '@/lib/routes';
import { basketSums, codesOf, goodsSums } from '@/lib/sums';
import actions from '../action-link.module.css';
import { ParcelHeading } from '../checkout/parcel-list';
import { Notice } from '../notice';
import { SumRows } from '../sum-rows';
import { BasketLine } from './basket-line';
import type { LineNotice } from './basket-notice';
import styles from './basket-view.module.css';
import { CodeForm, type CodeNotice } from './code-form';

interface BasketViewProps {
  basket: Basket;
  /** Who sends what of it. */
  senders: Senders;
  refusals: readonly Refusal[];
  /** How many are left of each pack, by variant. */
  stocks: ReadonlyMap<string, number | null>;
  /** What came of the form for codes. */
  codeNotice: CodeNotice | null;
  /** What came of a form at one of the lines. */
  notice: LineNotice | null;
}

/** Lines, sum, and the way to the checkout, which stays shut while a line may not be sold. */
export async function BasketView({
  basket,
  senders,
  refusals,
  stocks,
  notice,
  codeNotice,
}: BasketViewProps) {
  const t = await getTranslator('basket');
  const { href } = await pageContext();
  const pieces = basket.items.reduce((sum, { quantity }) => sum + quantity, 0);
  const blocked = refusals.length > 0;
  const several = senders.length > 1;
  return (
    <>
      <h1>{t('heading', { count: pieces })}</h1>
      {blocked && (
        <Notice
          id={BASKET_BLOCKED_ID}
          kind="trouble"
          title={t('blockedTitle', { count: refusals.length })}
        >
          <p>{t('blockedText')}</p>
        </Notice>
      )}
      <div className={styles.columns}>
        <div>
          {several && <p className={styles.several}>{t('several', { count: senders.length })}</p>}
          {groupsOf(basket, senders).map(({ lines, sender, place }) => (
            <Fragment key={place}>
              {several && <ParcelHeading seller={sender} place={place} level="h2" />}
              <ul className={styles.lines}>
                {lines.map((line) => (
                  <BasketLine
                    key={line.id}
                    line={line}
                    level={several ? 'h3' : 'h2'}
                    stock={stocks.get(line.variant_id ?? '') ?? null}
                    notice={notice?.line === line.id ? notice : null}
                    refusal={refusals.find(({ line_item_id }) => line_item_id === line.id) ?? null}
                  />
                ))}
              </ul>
            </Fragment>
          ))}
        </div>
        <section className={styles.sum} aria-label={t('sum')}>
          <SumRows
            sums={several ? goodsSums(basket) : basketSums(basket)}
            total={several ? t('goodsTotal') : t('total')}
          />
          <CodeForm codes={codesOf(basket)} notice={codeNotice} />
          {blocked ? (
            <p className={styles.shut}>{t('checkoutShut')}</p>
          ) : (
            <a className={`${actions.primary} ${actions.wide}`} href={href(routes.checkout)}>
              {t('checkout')}
            </a>
          )}
          <a className={`${actions.quiet} ${actions.wide}`} href={href(routes.search)}>
            {t('goOn')}
          </a>
        </section>
      </div>
    </>
  );
}

interface LineGroup {
  place: number;
  sender: ParcelSender;
  lines: Basket['items'];
}

/** The lines by who sends them; what nobody is named for yet (it came in this moment) stands last. */
function groupsOf({ items }: Basket, senders: Senders): LineGroup[] {
  const groups = senders.map(({ seller, line_item_ids }, place) => ({
    place,
    sender: seller,
    lines: items.filter(({ id }) => line_item_ids.includes(id)),
  }));
  const named = new Set(senders.flatMap(({ line_item_ids }) => line_item_ids));
  const others = items.filter(({ id }) => !named.has(id));
  const rest = { place: groups.length, sender: null, lines: others };
  return [...groups, rest].filter(({ lines }) => lines.length > 0);
}
