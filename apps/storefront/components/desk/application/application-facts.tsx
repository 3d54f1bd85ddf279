import { applicationWords } from '@/lib/desk/application-fields';
import { SEAT_FIELDS, WHO_FIELDS } from '@/lib/desk/application-form';
import { isOwner, type Me } from '@/lib/desk/current-member';
import { getTranslator } from '@/lib/page-context';
import { FactList } from '../../fact-list';
import { ClaimList } from './claim-list';
import { PaperList } from './paper-list';

/** What was sent, to be read; its papers by owners alone. */
export async function ApplicationFacts({ me }: { me: Me }) {
  const { seller } = me;
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
      {isOwner(me) && seller.papers.length > 0 && (
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
