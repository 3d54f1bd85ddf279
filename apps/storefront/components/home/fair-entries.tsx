import type { ShopFair } from '@/lib/backend/fairs';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { FairLinks } from '../lists/fair-links';
import { SectionHeading } from '../shell/section-heading';

const MOST = 3;

/** The fairs that are open now; nothing where there are none. */
export async function FairEntries({ fairs }: { fairs: readonly ShopFair[] }) {
  const open = fairs.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const t = await getTranslator('home');
  const { href } = await pageContext();
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby="hoi-cho">
      <SectionHeading
        id="hoi-cho"
        title={t('fairsTitle')}
        more={{ href: href(routes.fairs), text: t('all') }}
      />
      <FairLinks fairs={open.slice(0, MOST)} />
    </section>
  );
}
