import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';

/** The way to the scanner, which anybody may use. */
export async function ScanLink() {
  const t = await getTranslator('desk');
  const scanner = await getTranslator('scanner');
  const { href } = await pageContext();
  return (
    <>
      <h2>
        <a href={href(routes.scanLabel)}>{scanner('title')}</a>
      </h2>
      <p>{t('scanText')}</p>
    </>
  );
}
