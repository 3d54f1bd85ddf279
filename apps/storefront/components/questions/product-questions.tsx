import { calendarDateAt, formatDate } from 'ocop-core';
import type { Questions } from '@/lib/backend/questions';
import type { Settled } from '@/lib/backend/settle';
import { FLASH_ID } from '@/lib/flash-messages';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { QUESTIONS_ID } from '@/lib/question-form';
import { routes } from '@/lib/routes';
import { Notice } from '../notice';
import styles from '../reviews/product-reviews.module.css';
import { SectionHeading } from '../shell/section-heading';
import { QuestionForm } from './question-form';
import { questionTexts } from './question-texts';

interface ProductQuestionsProps {
  product: { id: string; handle: string };
  questions: Settled<Questions>;
  /** A question was sent just now. */
  isAsked: boolean;
}

/** What was asked about the goods and answered, and a form to ask; nothing where nobody is there who answers. */
export async function ProductQuestions({ product, questions, isAsked }: ProductQuestionsProps) {
  const t = await getTranslator('questions');
  const { locale, href } = await pageContext();
  if (!questions.available) return null;
  const { questions: shown, asks } = questions.value;
  if (shown.length === 0 && !asks) return null;
  return (
    <section className={styles.reviews} aria-labelledby={QUESTIONS_ID}>
      <SectionHeading id={QUESTIONS_ID} title={t('title')} />
      {isAsked && <Notice id={FLASH_ID} kind="done" title={t('sent')} />}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map(({ id, text, author, asked_at, answer }) => (
            <li key={id}>
              <p lang={givenLanguage(locale)}>
                <strong>{text}</strong>
              </p>
              <p>
                {t('asked', {
                  author: author ?? t('somebody'),
                  date: formatDate(calendarDateAt(new Date(asked_at)), locale),
                })}
              </p>
              <p lang={givenLanguage(locale)}>{t('answer', { text: answer.text })}</p>
            </li>
          ))}
        </ul>
      )}
      {asks && (
        <details>
          <summary>{t('ask')}</summary>
          <QuestionForm
            locale={locale}
            path={href(routes.product(product.handle))}
            goods={[{ id: product.id, name: '' }]}
            handle={product.handle}
            texts={questionTexts(t)}
          />
        </details>
      )}
    </section>
  );
}
