import { sendApplication } from '@/app/actions/desk/application';
import { APPLICATION_STEPS, stepOfField } from '@/lib/desk/application-place';
import type { Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import { mayWrite } from '@/lib/desk/open-application';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';
import styles from './application.module.css';
import { ApplicationFacts } from './application-facts';
import { MissingList } from './missing-list';

/** The three steps while the application is written, and the way to send it; what was sent afterwards. */
export async function ApplicationOverview({ me }: { me: Me }) {
  const t = await getTranslator('application');
  const { locale, href } = await pageContext();
  const { state, state_reason, missing } = me.seller;
  if (!mayWrite(me)) {
    const isSent = state !== 'draft' && state !== 'more_wanted';
    return (
      <>
        <Notice kind="note" title={isSent ? t('isSent') : t('ownersOnly')}>
          {isSent && <p>{t('isSentText')}</p>}
        </Notice>
        <ApplicationFacts me={me} />
      </>
    );
  }
  const base = await formBase(routes.application);
  const steps = ['who', 'seat', 'papers'] as const;
  return (
    <>
      {state === 'more_wanted' && state_reason && (
        <Notice kind="trouble" title={t('wanted')}>
          <p lang={givenLanguage(locale)}>{state_reason}</p>
        </Notice>
      )}
      <p>{t('intro')}</p>
      <ol className={styles.steps}>
        {steps.map((step) => {
          const left = missing.filter((problem) => stepOfField(problem.path) === step).length;
          return (
            <li key={step} className={styles.step}>
              <a className={styles.name} href={href(APPLICATION_STEPS[step])}>
                {t(`steps.${step}`)}
              </a>
              <span>{left === 0 ? t('whole') : t('left', { count: left })}</span>
            </li>
          );
        })}
      </ol>
      {missing.length > 0 ? (
        <>
          <h2>{t('missing')}</h2>
          <MissingList missing={missing} />
        </>
      ) : (
        <>
          <p>{t('sendText')}</p>
          <DeskForm {...base()} id="gui" action={sendApplication} submit={t('send')} />
        </>
      )}
    </>
  );
}
