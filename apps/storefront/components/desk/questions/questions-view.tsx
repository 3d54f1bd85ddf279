import { calendarDateAt, formatDate, QUESTION_LENGTH } from 'ocop-core';
import { answerQuestion } from '@/app/actions/desk/questions';
import { formBase } from '@/lib/desk/form-base';
import type { SellerQuestion, SellerQuestions } from '@/lib/desk/questions';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';

interface QuestionsViewProps {
  open: SellerQuestions;
  answered: SellerQuestions;
}

/** Questions that wait, each with its form, then those that were answered. */
export async function QuestionsView({ open, answered }: QuestionsViewProps) {
  const t = await getTranslator('questions');
  const fields = await getTranslator('deskFields');
  const base = await formBase(routes.sellerQuestions);
  return (
    <>
      {open.count === 0 && <Notice kind="note" title={t('noneOpen')} />}
      {open.count > 0 && <p>{t('how')}</p>}
      <ul className={items.items}>
        {open.questions.map((question) => (
          <li key={question.id} className={items.item}>
            <Asked question={question} />
            <DeskForm
              {...base()}
              id={`tra-loi-${question.id}`}
              action={answerQuestion}
              hidden={{ id: question.id }}
              fields={[
                {
                  name: 'text',
                  label: fields('names.text'),
                  rows: 3,
                  maxLength: QUESTION_LENGTH.mostAnswer,
                  value: '',
                },
              ]}
              submit={t('sendAnswer')}
            />
          </li>
        ))}
      </ul>
      {answered.count > 0 && (
        <>
          <h2>{t('answered')}</h2>
          <ul className={items.items}>
            {answered.questions.map((question) => (
              <li key={question.id} className={items.item}>
                <Asked question={question} />
                <Answer question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

async function Asked({ question }: { question: SellerQuestion }) {
  const t = await getTranslator('questions');
  const { locale, href } = await pageContext();
  const { product, text, author, asked_at, is_told } = question;
  return (
    <>
      {product && <a href={href(routes.product(product.handle))}>{product.title}</a>}
      <p lang={givenLanguage(locale)}>
        <strong>{text}</strong>
      </p>
      <p>
        {t('asked', {
          author: author ?? t('somebody'),
          date: formatDate(calendarDateAt(new Date(asked_at)), locale),
        })}
        {is_told && ` · ${t('isTold')}`}
      </p>
    </>
  );
}

async function Answer({ question: { answer } }: { question: SellerQuestion }) {
  const t = await getTranslator('questions');
  const { locale } = await pageContext();
  return answer && <p lang={givenLanguage(locale)}>{t('answer', { text: answer.text })}</p>;
}
