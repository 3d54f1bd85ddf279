import { settle } from '@/lib/backend/settle';
import { type HeldCertificate, readDueCertificates } from '@/lib/desk/certificates';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import orders from '../orders/orders.module.css';
import { shortStepWords } from './step-words';
import { stockWarning } from './stock-words';

/** More than a phone shows at once; the rest is on the page of certificates. */
const MOST = 6;

/** Certificates that end, and stock that runs out or outlasts its certificate; nothing where all is well. */
export async function TodayCertificates() {
  const answer = await settle(readDueCertificates());
  if (!answer.available || answer.value.length === 0) return null;
  const t = await getTranslator('sellerCertificates');
  const { href } = await pageContext();
  const told = (await Promise.all(answer.value.map(wordsOf))).flat();
  return (
    <>
      <h2>{t('today.title')}</h2>
      <ul className={orders.today}>
        {told.slice(0, MOST).map(({ key, text, path }) => (
          <li key={key}>
            <a className={orders.due} href={href(path)}>
              <strong>{text}</strong>
            </a>
          </li>
        ))}
      </ul>
      {told.length > MOST && (
        <p>
          <a href={href(routes.heldCertificates)}>{t('today.more', { count: told.length })}</a>
        </p>
      )}
    </>
  );
}

/** What is told of a certificate: what to do about it, and each pack that is not as it should be. */
async function wordsOf(certificate: HeldCertificate) {
  const step = await shortStepWords(certificate);
  const packs = await Promise.all(
    certificate.packs.map(async (pack) => ({
      key: pack.variant_id,
      text: await stockWarning({ ...pack, title: `${certificate.product_name} ${pack.title}` }),
      path: routes.prices,
    })),
  );
  const own = { key: certificate.id, text: step, path: routes.heldCertificates };
  return [own, ...packs].flatMap(({ text, ...rest }) => (text ? [{ ...rest, text }] : []));
}
