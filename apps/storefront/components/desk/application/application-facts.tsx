import { applicationWords } from '@/lib/desk/application-fields';
import { SEAT_FIELDS, WHO_FIELDS } from '@/lib/desk/application-form';
import type { Me } from '@/lib/desk/current-member';
import { getTranslator } from '@/lib/page-context';
import { FactList } from '../../fact-list';
import { ClaimList } from './claim-list';
import { PaperList } from './paper-list';

/** What was sent, to be read. */
export async function ApplicationFacts({ seller }: { seller: Me['seller'] }) {
  const t = await getTranslator('application');
  const names = await getTranslator('deskFields');
  const fields = [...WHO_FIELDS, ...SEAT_FIELDS];
  const facts = await Promise.all(
    fields.map(async (field) => ({
      term: names(`names.${field}`),
      value: await applicationWords(seller, field),
    })),
  );
  return (
    <>
      <FactList facts={facts} />
      {seller.papers.length > 0 && (
        <>
          <h2>{t('papers.title')}</h2>
          <PaperList papers={seller.papers} />
        </>
      )}
      {seller.claims.length > 0 && (
        <>
          <h2>{t('claims.title')}</h2>
          <ClaimList claims={seller.claims} />
        </>
      )}
    </>
  );
}
