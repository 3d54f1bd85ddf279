import type { OpenFair } from '@/lib/lists/fairs';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { FairLinks } from '../lists/fair-links';
import { SectionHeading } from '../shell/section-heading';

const MOST = 3;

/** The fairs that have certified products today; nothing where there are none. */
export async function FairEntries({ fairs }: { fairs: readonly OpenFair[] }) {
  if (fairs.length === 0) return null;
  const t = await getTranslator('home');
  const { href } = await pageContext();
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby="hoi-cho">
      <SectionHeading
        id="hoi-cho"
        title={t('fairsTitle')}
        more={{ href: href(routes.fairs), text: t('all') }}
      />
      <FairLinks fairs={fairs.slice(0, MOST)} />
    </section>
  );
}
