import type { MedusaContainer } from '@medusajs/framework/types';
import type { sellerQuestionsAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { questionsOf } from '../../container/questions';
import type { QuestionPage, QuestionRow } from '../../modules/question';
import { questionView } from '../views/question-view';
import { readShopProducts } from './read-shop-products';

/** One page of questions, with the goods that they are about. */
export async function readQuestions(
  container: MedusaContainer,
  page: QuestionPage,
): Promise<z.input<typeof sellerQuestionsAnswer>> {
  const { questions, count, open } = await questionsOf(container).findQuestions(page);
  const products = await readShopProducts(
    container,
    questions.map(({ product_id }) => product_id),
  );
  const { limit, offset } = page;
  return {
    questions: questions.map((one) => questionView(one, products.get(one.product_id))),
    count,
    limit,
    offset,
    open,
  };
}

/** One question, as its seller sees it. */
export async function viewOfQuestion(container: MedusaContainer, question: QuestionRow) {
  const products = await readShopProducts(container, [question.product_id]);
  return questionView(question, products.get(question.product_id));
}
