import { PAPER_KINDS } from 'ocop-core';
import { STEP_FORM, showsMissing } from '@/lib/desk/application-place';
import type { Me } from '@/lib/desk/current-member';
import { problemSentence } from '@/lib/desk/desk-fields';
import { formBase } from '@/lib/desk/form-base';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import type { QueryValues } from '@/lib/search/search-url';
import { Notice } from '../../notice';
import { PaperForm } from '../papers/paper-form';
import styles from './application.module.css';
import { ClaimList } from './claim-list';
import { ClaimSearch } from './claim-search';
import { PaperList } from './paper-list';
import { StepsBack } from './steps-back';

/** Papers that show who they are, and the producer of the register in whose name their certificates are. */
export async function PapersStep({ me: { seller }, query }: { me: Me; query: QueryValues }) {
  const t = await getTranslator('application');
  const fields = await getTranslator('deskFields');
  const { locale } = await pageContext();
  const base = await formBase(routes.applicationPapers);
  const lacks = (path: string) => {
    const problem = showsMissing(query) && seller.missing.find((missing) => missing.path === path);
    return problem ? <Notice kind="trouble" title={problemSentence(problem, locale)} /> : null;
  };
  return (
    <>
      <section className={styles.section} id={`${STEP_FORM}-papers`} tabIndex={-1}>
        <h2>{t('papers.title')}</h2>
        {lacks('papers')}
        <p>{t('papers.text')}</p>
        {seller.papers.length > 0 && <PaperList papers={seller.papers} removable />}
        <PaperForm
          {...base()}
          kinds={PAPER_KINDS.map((kind) => ({ value: kind, label: t(`papers.kinds.${kind}`) }))}
          words={{
            kind: fields('names.kind'),
            camera: t('papers.camera'),
            cameraHint: t('papers.cameraHint'),
            file: fields('names.file'),
            fileHint: t('papers.fileHint'),
            send: t('papers.send'),
            missing: t('papers.missing'),
          }}
        />
      </section>
      <section className={styles.section} id={`${STEP_FORM}-claims`} tabIndex={-1}>
        <h2>{t('claims.title')}</h2>
        {lacks('claims')}
        <p>{t('claims.text')}</p>
        {seller.claims.length > 0 && <ClaimList claims={seller.claims} removable />}
        <ClaimSearch
          question={typeof query.q === 'string' ? query.q : ''}
          claimed={seller.claims
            .filter(({ state }) => state !== 'refused')
            .map(({ producer }) => producer.id)}
        />
      </section>
      <StepsBack />
    </>
  );
}
