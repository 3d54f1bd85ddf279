import { expect } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket } from '../support/basket-page';
import { confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { openProduct } from '../support/product-page';
import { isListed } from '../support/register';
import { sendReview } from '../support/review-form';

const WORDS = 'Thơm, sạch, gói kỹ. Sẽ mua nữa.';
const REPLY = 'Cảm ơn chị đã ủng hộ.';

journey(
  'what a buyer says: from the order over an operator to the page',
  async ({ operator, visit }) => {
    const [, bought] = (await operator.certificates('in_force')).filter(isListed);
    if (!bought) throw new Error('the demo has no certificates');
    const page = await visit({ javaScriptEnabled: false });
    await openProduct(page, bought);
    await page.getByText('Chưa có nhận xét').waitFor();
    await addToBasket(page);
    await page.goto('/thanh-toan');
    await fillDelivery(page);
    await sendOrder(page);
    const orderId = await confirmedOrder(page);
    expect(await page.getByRole('button', { name: 'Gửi nhận xét' }).count()).toBe(0);
    await operator.recordDelivery(orderId);
    await page.reload();

    const form = await sendReview(page, { mark: '4 · Tốt', words: WORDS, author: 'Chị Lan' });
    expect(await form.getByRole('button').count()).toBe(0);

    const reader = await visit();
    await openProduct(reader, bought);
    expect(await reader.getByRole('main').innerText()).not.toContain(WORDS);
    const review = await operator.waitingReview(bought.product.id);
    expect(review).toMatchObject({ rating: 4, text: WORDS, status: 'pending' });
    await operator.publishReview(review.id);
    await operator.replyToReview(review.id, REPLY);

    await openProduct(reader, bought);
    const said = reader.getByRole('region', { name: 'Nhận xét của người mua' });
    const text = await said.innerText();
    for (const words of ['1 nhận xét', '4/5', WORDS, 'Chị Lan', REPLY])
      expect(text).toContain(words);
    expect(await said.ariaSnapshot()).toContain('Trung bình 4 trên 5');
    expect(await said.getByTestId('seal').count(), 'nothing that looks like OCOP stars').toBe(0);
    expect(await accessibilityProblems(reader)).toEqual([]);
    await said.getByText('Báo cáo nhận xét này').click();
    await said.getByRole('combobox').selectOption({ label: 'Sai sự thật' });
    await said.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await reader.getByText('Đã nhận báo cáo.').waitFor();
    await page.reload();
    await page.getByText('Nhận xét đã được đăng.').waitFor();
  },
);

journey(
  'the demo’s reviews say that they are illustrations, and stand under made-up goods',
  async ({ visit }) => {
    const page = await visit();
    await page.goto('/san-pham/mat-ong-hoa-ca-phe-ban-mau-dak-lak');
    const said = page.getByRole('region', { name: 'Nhận xét của người mua' });
    const text = await said.innerText();
    expect(text).toContain('4,7 · 3 nhận xét');
    expect(text.match(/minh họa/g)).toHaveLength(3);
  },
);
