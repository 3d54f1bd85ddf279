import type { Metadata } from 'next';
import { CountrySection } from '@/components/home/country-section';
import { FairEntries } from '@/components/home/fair-entries';
import { GroupEntries } from '@/components/home/group-entries';
import { Hero } from '@/components/home/hero';
import { HowChecked } from '@/components/home/how-checked';
import { SeenShelf } from '@/components/home/seen-shelf';
import { GiftShelf, NewShelf } from '@/components/home/shelves';
import { SiteData } from '@/components/home/site-data';
import { StarEntries } from '@/components/home/star-entries';
import { readFairs } from '@/lib/backend/fairs';
import { readFacetCounts } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { readStatistics } from '@/lib/backend/statistics';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('shell');
  const { locale } = await pageContext();
  return {
    ...pageMetadata({ locale, path: routes.home, title: '', description: t('description') }),
    title: { absolute: t('title') },
  };
}

async function HomePage() {
  const { href } = await pageContext();
  const [answer, facets, fairs] = await Promise.all([
    settle(readStatistics()),
    settle(readFacetCounts()),
    settle(readFairs()),
  ]);
  const statistics = answer.available ? answer.value : null;
  const counts = facets.available ? facets.value : null;
  return (
    <>
      <SiteData />
      <Hero statistics={statistics} />
      <NewShelf />
      <StarEntries statistics={statistics} />
      <div data-seen={href(routes.seen)}>
        <SeenShelf />
      </div>
      <CountrySection counts={counts}>
        <GroupEntries statistics={statistics} />
      </CountrySection>
      <GiftShelf />
      {fairs.available && <FairEntries fairs={fairs.value} />}
      <HowChecked />
    </>
  );
}

export default drawn(HomePage);
