import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';
import { siteJsonLd } from '@/lib/site-json-ld';
import { JsonLd } from '../json-ld';

const LOGO = '/icons/icon-512.png';

/** The shop itself for search engines. */
export async function SiteData() {
  const t = await getTranslator('install');
  const { locale, href } = await pageContext();
  const origin = await shopOrigin();
  const absolute = (path: string) => new URL(path, origin).href;
  return (
    <JsonLd
      data={siteJsonLd({
        url: absolute(href(routes.home)),
        searchUrl: absolute(href(routes.search)),
        logo: absolute(LOGO),
        name: t('name'),
        description: t('description'),
        language: locale,
      })}
    />
  );
}
