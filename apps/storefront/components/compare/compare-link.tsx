import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { CompareIcon } from '../shell/icons';

/** From a product to a comparison that begins with it. */
export async function CompareLink({ handle }: { handle: string }) {
  const t = await getTranslator('compare');
  const { href } = await pageContext();
  return (
    <a className={actions.quiet} href={href(routes.compare([handle]))} rel="nofollow">
      <CompareIcon />
      {t('compare')}
    </a>
  );
}
