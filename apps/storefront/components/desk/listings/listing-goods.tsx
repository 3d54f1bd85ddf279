import { formatDate } from 'ocop-core';
import type { Listing } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { FactList } from '../../fact-list';

/** What the register says of the goods: nobody writes it at the desk. */
export async function ListingGoods({ listing: { goods } }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const { locale, href } = await pageContext();
  const certificate = (
    <a href={href(routes.certificate(goods.verification_code))}>{goods.verification_code}</a>
  );
  return (
    <FactList
      facts={[
        { term: t('goods.stars'), value: t('goods.starsOf', { stars: goods.star }) },
        { term: t('goods.producer'), value: goods.producer.name },
        { term: t('goods.certificate'), value: certificate },
        {
          term: t('goods.validTo'),
          value: formatDate(goods.valid_to, locale),
          note: t('goods.fromRegister'),
        },
      ]}
    />
  );
}
