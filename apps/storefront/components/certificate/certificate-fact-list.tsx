import { formatDate, groupName } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';
import { communeName, provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { FactList } from '../fact-list';

/** What the decision says of the product. */
export async function CertificateFactList({ certificate }: { certificate: Certificate }) {
  const t = await getTranslator('certificate');
  const { locale, href } = await pageContext();
  const { place, producer, product, recognition_decision: decision } = certificate;
  const printed = provinceName(place.scheme, place.code, locale);
  const current = provinceName('2025', place.current_code, locale);
  return (
    <FactList
      facts={[
        { term: t('producer'), value: producer.name },
        {
          term: t('stars'),
          value: t('starsValue', { star: certificate.star }),
          note: certificate.potential_five_star ? t('potential') : null,
        },
        {
          term: t('decision'),
          value: t('decisionValue', {
            number: decision.number,
            issuer: decision.issuer,
            signed: formatDate(decision.signed_on, locale),
          }),
        },
        {
          term: t('validity'),
          value: t('validityValue', {
            from: formatDate(certificate.valid_from, locale),
            to: formatDate(certificate.valid_to, locale),
          }),
          note:
            certificate.re_evaluation_filed_on &&
            t('filedOn', { date: formatDate(certificate.re_evaluation_filed_on, locale) }),
        },
        {
          term: t('place'),
          value: [communeName(place.commune), printed].filter(Boolean).join(', '),
          note: current && current !== printed ? t('nowIn', { name: current }) : null,
        },
        { term: t('group'), value: groupName(certificate.group, locale) },
        { term: t('productCode'), value: certificate.product_code },
        {
          term: t('product'),
          value: product && <a href={href(routes.product(product.handle))}>{product.title}</a>,
        },
      ]}
    />
  );
}
