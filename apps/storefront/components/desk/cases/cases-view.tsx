import { CASE_STATES, type CaseState } from 'ocop-core';
import { casesUnder, type SellerCase, type SellerCases } from '@/lib/desk/cases';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import items from '../items.module.css';
import orders from '../orders/orders.module.css';

interface CasesViewProps {
  list: SellerCases;
  state: CaseState;
}

/** What buyers say is wrong, by whose word it waits for. */
export async function CasesView({ list, state }: CasesViewProps) {
  const t = await getTranslator('sellerCases');
  const { href } = await pageContext();
  return (
    <>
      <nav aria-label={t('filters.label')}>
        <ul className={orders.headings}>
          {CASE_STATES.map((one) => (
            <li key={one}>
              <a
                className={orders.heading}
                href={href(casesUnder(one))}
                aria-current={one === state ? 'page' : undefined}
              >
                {t(`filters.${one}`)} ({list.counts[one]})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.cases.length === 0 && <p>{t(`empty.${state}`)}</p>}
      <ul className={items.items}>
        {list.cases.map((one) => (
          <li key={one.id} className={items.item}>
            <CaseItem sellerCase={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function CaseItem({ sellerCase }: { sellerCase: SellerCase }) {
  const t = await getTranslator('sellerCases');
  const { locale, href } = await pageContext();
  const { id, kind, order_number, state, answer_by, solve_by, words } = sellerCase;
  return (
    <>
      <h2>
        <a href={href(routes.sellerCase(id))}>
          {t('caseTitle', { number: String(order_number ?? '') })}
        </a>
      </h2>
      <p>
        <strong>{t(`kinds.${kind}`)}</strong>
      </p>
      <p>{words}</p>
      {state === 'to_answer' && (
        <p className={orders.clock}>{t('answerBy', { time: formatInstant(answer_by, locale) })}</p>
      )}
      {state === 'with_operator' && (
        <p>{t('solveBy', { time: formatInstant(solve_by, locale) })}</p>
      )}
    </>
  );
}
