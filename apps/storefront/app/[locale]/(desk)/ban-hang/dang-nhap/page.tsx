import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { SignInForms } from '@/components/desk/sign-in/sign-in-forms';
import { codeAddress } from '@/lib/desk/session';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { WAY_BACK, wayBack } from '@/lib/desk/way-back';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('signIn');
  return deskMetadata(routes.signIn, t('title'));
}

/** Two ways in: a password, or a code that comes by e-mail. */
export default async function SignInPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/dang-nhap'>) {
  const t = await getTranslator('signIn');
  const { href } = await pageContext();
  const query = await searchParams;
  return (
    <DeskPage title={t('title')} query={query}>
      <SignInForms back={wayBack(query[WAY_BACK])} codeWentTo={await codeAddress()} />
      <p>
        <a href={href(routes.register)}>{t('toRegister')}</a>
      </p>
    </DeskPage>
  );
}
