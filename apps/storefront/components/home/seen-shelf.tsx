import { readListedProducts } from '@/lib/backend/listed-products';
import { settle } from '@/lib/backend/settle';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { seenHandles } from '@/lib/saved-products';
import layout from '@/styles/layout.module.css';
import { CardGrid } from '../cards/card-grid';
import { SectionHeading } from '../shell/section-heading';

const MOST = 4;

/**
 * What this browser opened lately and can still be bought; asked for anew, never kept. On a home page that
 * everybody gets the script puts it in its place (`browser/show-own.ts`).
 */
export async function SeenShelf() {
  const handles = (await seenHandles()).slice(0, MOST);
  const answer = await settle(readListedProducts('handle', handles));
  const hits = answer.available ? answer.value.flatMap(({ hit }) => hit ?? []) : [];
  if (hits.length === 0) return null;
  const t = await getTranslator('home');
  const { href } = await pageContext();
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby="vua-xem">
      <SectionHeading
        id="vua-xem"
        title={t('seenTitle')}
        more={{ href: href(routes.saved), text: t('seenMore') }}
      />
      <CardGrid hits={hits} part="vua-xem" />
    </section>
  );
}
