import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { InlineText } from '../article/inline-text';

/** What only people can still change: their phone number and address, and the page with all of them. */
export async function WhomToCall() {
  const t = await getTranslator('order');
  const navigation = await getTranslator('navigation');
  const { href } = await pageContext();
  return (
    <p>
      {t('cancel.call')} <InlineText text={navigation('operatorFacts.contact')} />{' '}
      <a href={href(routes.contact)}>{navigation('contact')}</a>
    </p>
  );
}
