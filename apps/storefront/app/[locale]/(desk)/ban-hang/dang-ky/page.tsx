import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { RegisterForm } from '@/components/desk/sign-in/register-form';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('signIn');
  return deskMetadata(routes.register, t('registerTitle'));
}

/** Opens an account; the application comes afterwards. */
export default async function RegisterPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/dang-ky'>) {
  const t = await getTranslator('signIn');
  const { href } = await pageContext();
  return (
    <DeskPage title={t('registerTitle')} query={await searchParams}>
      <p>{t('registerText')}</p>
      <RegisterForm />
      <p>
        <a href={href(routes.signIn)}>{t('toSignIn')}</a>
      </p>
    </DeskPage>
  );
}
