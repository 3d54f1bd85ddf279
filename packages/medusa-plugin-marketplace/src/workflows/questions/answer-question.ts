import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { purgeTags } from 'medusa-plugin-ocop/workflows';
import { questionsOf } from '../../container/questions';
import { pluginOptions } from '../../kernel/plugin-options';
import type { QuestionRow } from '../../modules/question';
import { queueLetter } from '../letters/queue-letter';
import { orLater } from '../sellers/follow-stop';

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
  const product = await productOf(container, question.product_id);
  // Said again after a crash, both are done again: a letter has its key.
  if (product) {
    await purge(container, product.handle);
    tellAsker(container, question, product);
  }
  return question;
}

/** Takes a question off the shop, or shows it again. @throws MedusaError `not_found` */
export async function hideQuestion(
  container: MedusaContainer,
  change: { id: string; hidden: boolean; actor: string },
): Promise<QuestionRow> {
  const question = await questionsOf(container).hideQuestion(change);
  const product = await productOf(container, question.product_id);
  if (product) await purge(container, product.handle);
  return question;
}

async function productOf(container: MedusaContainer, id: string) {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id }, { select: ['id', 'handle', 'title'], take: 1 });
  return product ?? null;
}

/** Where it cannot, the page's lifetime does. */
function purge(container: MedusaContainer, handle: string): Promise<void> {
  return orLater(container, `the page of ${handle}`, () =>
    purgeTags(container, [`product:${handle}`]),
  );
}

function tellAsker(
  container: MedusaContainer,
  { id, email, locale, text, answer }: QuestionRow,
  { handle, title }: { handle: string; title: string },
): void {
  if (!email || answer === null) return;
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
