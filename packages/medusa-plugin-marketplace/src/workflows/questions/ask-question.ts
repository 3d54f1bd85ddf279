import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules, ProductStatus } from '@medusajs/framework/utils';
import { membersOf } from '../../container/members';
import { questionsOf } from '../../container/questions';
import { unknown } from '../../kernel/refuse';
import type { NewQuestion, QuestionRow } from '../../modules/question';
import { deskLink } from '../letters/desk-link';
import { queueLetter } from '../letters/queue-letter';
import { sellersOfProducts } from '../ownership/sellers-of-products';

/**
 * A question reaches whoever sells the goods, with a letter to each who works at the desk. Asked again it is the
 * same. @throws MedusaError `not_found` for goods that are not shown, or that nobody at a desk sells
 */
export async function askQuestion(
  container: MedusaContainer,
  asked: Omit<NewQuestion, 'seller_id'>,
): Promise<QuestionRow> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: asked.product_id, status: ProductStatus.PUBLISHED },
      { select: ['id', 'title'], take: 1 },
    );
  const seller_id = await sellerOfProduct(container, asked.product_id);
  if (!product || !seller_id) throw unknown('Không có sản phẩm này.');
  const { question, isNew } = await questionsOf(container).askQuestion({ ...asked, seller_id });
  if (isNew) await tellMembersOfQuestion(container, question, product.title);
  return question;
}

/** Whoever sells a product at a desk; null for the operator's own goods. */
export async function sellerOfProduct(
  container: MedusaContainer,
  productId: string,
): Promise<string | null> {
  return (await sellersOfProducts(container, [productId])).get(productId) ?? null;
}

async function tellMembersOfQuestion(
  container: MedusaContainer,
  { id, seller_id, text }: QuestionRow,
  goods: string,
): Promise<void> {
  for (const member of await membersOf(container).membersOfSeller(seller_id)) {
    queueLetter(container, {
      to: member.email,
      name: 'question_asked',
      fields: { goods, question: text, link: deskLink(container, 'vi', '/cau-hoi') },
      key: `question:${id}:${member.id}`,
    });
  }
}
