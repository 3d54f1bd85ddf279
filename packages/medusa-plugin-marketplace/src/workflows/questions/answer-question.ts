import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { questionsOf } from '../../container/questions';
import { pluginOptions } from '../../kernel/plugin-options';
import type { QuestionRow } from '../../modules/question';
import { queueLetter } from '../letters/queue-letter';
import { purgeProductPages } from '../listings/purge-product-pages';

interface Answer {
  id: string;
  seller_id: string;
  text: string;
  actor: string;
}

/**
 * An answer is on the product's page at once, and in a letter to who asked, where they left an address. Null where the
 * question was answered in other words, or is hidden. @throws MedusaError `not_found`
 */
export async function answerQuestion(
  container: MedusaContainer,
  answer: Answer,
): Promise<QuestionRow | null> {
  const answered = await questionsOf(container).answerQuestion(answer);
  if (!answered) return null;
  const { question } = answered;
  // Said again after a crash, both are done again: a letter has its key.
  await purgeProductPages(container, [question.product_id]);
  await tellAsker(container, question);
  return question;
}

/** Takes a question off the shop, or shows it again. @throws MedusaError `not_found` */
export async function hideQuestion(
  container: MedusaContainer,
  change: { id: string; hidden: boolean; actor: string },
): Promise<QuestionRow> {
  const question = await questionsOf(container).hideQuestion(change);
  await purgeProductPages(container, [question.product_id]);
  return question;
}

async function tellAsker(
  container: MedusaContainer,
  { id, product_id, email, locale, text, answer }: QuestionRow,
): Promise<void> {
  if (!email || answer === null) return;
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: product_id }, { select: ['id', 'handle', 'title'], take: 1 });
  if (!product) return;
  const { handle, title } = product;
  const shop = pluginOptions(container).storefrontUrl.replace(/\/$/, '');
  const language = locale === 'en' ? '/en' : '';
  queueLetter(container, {
    to: email,
    name: 'question_answered',
    fields: {
      goods: title,
      question: text,
      answer,
      link: `${shop}${language}/san-pham/${encodeURIComponent(handle)}`,
    },
    locale,
    key: `question-answered:${id}`,
  });
}
