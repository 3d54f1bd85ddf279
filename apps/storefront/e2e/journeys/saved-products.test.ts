import { expect } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket } from '../support/basket-page';
import { journey } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { openProduct } from '../support/product-page';
import { decisionOfToday, isListed } from '../support/register';
import { cardTitles, follow } from '../support/search-page';
import { DESKTOP, readableCookies } from '../support/visitor';

journey(
  'kept without an account or a script, compared, and told of a revocation',
  async ({ operator, visit }) => {
    const [one, two, three] = (await operator.certificates('in_force')).filter(isListed).slice(-4);
    if (!one || !two || !three) throw new Error('the demo has too few products');
    const page = await visit({ javaScriptEnabled: false });
    for (const certificate of [one, two]) {
      await openProduct(page, certificate);
      await page.getByRole('button', { name: `Lưu lại : ${certificate.product.title}` }).click();
      await page
        .getByRole('button', { name: `Đã lưu lại : ${certificate.product.title}` })
        .waitFor();
    }
    await openProduct(page, three);
    await page.goto('/da-luu');
    await page.getByRole('heading', { name: 'Đã lưu 2 sản phẩm' }).waitFor();
    const kept = [two, one].map(({ product }) => product.title);
    expect(await cardTitles(page)).toEqual([...kept, three.product.title]);
    expect(await readableCookies(page)).toEqual(['da-luu', 'da-xem']);

    await page.getByRole('button', { name: 'So sánh những món đã chọn' }).click();
    await page.getByRole('heading', { name: 'So sánh sản phẩm' }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    await follow(page, page.getByRole('link', { name: `Thêm ${three.product.title}` }));
    expect(await page.getByRole('columnheader').count()).toBe(3);
    await follow(page, page.getByRole('link', { name: `Bỏ ra : ${one.product.title}` }));
    expect(new URL(page.url()).searchParams.get('sp')).toBe(
      [two, three].map(({ product }) => product.handle).join(','),
    );

    await operator.revoke(decisionOfToday(), [two], 'not_as_dossier');
    await page.goto('/da-luu');
    await page.getByText('1 sản phẩm đã lưu không còn được bán').waitFor();
    expect(await cardTitles(page)).not.toContain(two.product.title);
    await page.getByRole('button', { name: `Bỏ lưu : ${two.product.title}` }).click();
    await page.getByRole('heading', { name: 'Đã lưu 1 sản phẩm' }).waitFor();
    await page.getByRole('button', { name: 'Xóa danh sách vừa xem' }).click();
    expect(await page.getByRole('heading', { name: 'Vừa xem' }).count()).toBe(0);
    await operator.reinstate(decisionOfToday(), [two]);
  },
);

journey(
  'by keyboard: a picture is enlarged, a product kept and compared',
  async ({ operator, visit }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    if (!certificate) throw new Error('the demo has no certificates');
    const page = await visit({ viewport: DESKTOP });
    await openProduct(page, certificate);
    const enlarge = page.getByRole('button', { name: 'Phóng to hình 1' });
    await tabTo(page, enlarge);
    await page.keyboard.press('Enter');
    const enlarged = page.getByRole('dialog', { name: /^Hình/ });
    await enlarged.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await enlarged.waitFor({ state: 'hidden' });
    expect(await enlarge.evaluate((node) => node === document.activeElement)).toBe(true);

    await tabTo(page, page.getByRole('button', { name: /^Lưu lại/ }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Đã lưu lại/ }).waitFor();
    await page.goto('/en/da-luu');
    await page.getByRole('heading', { name: '1 saved product' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await openProduct(page, certificate);
    await tabTo(page, page.getByRole('link', { name: 'So sánh' }));
    await Promise.all([page.waitForURL(/so-sanh\?sp=/), page.keyboard.press('Enter')]);
    await page.getByRole('columnheader', { name: certificate.product.title }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  },
);

journey(
  'on pages that everybody gets alike, the script puts what is a visitor’s own',
  async ({ stack, operator, visit }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    if (!certificate) throw new Error('the demo has no certificates');
    const page = await visit();
    const basket = (count: number) =>
      page.getByRole('link', { name: `Giỏ hàng, ${count} sản phẩm` });
    await openProduct(page, certificate);
    await page.getByRole('button', { name: `Lưu lại : ${certificate.product.title}` }).click();
    const saved = page.getByRole('button', { name: `Đã lưu lại : ${certificate.product.title}` });
    await saved.waitFor();
    await addToBasket(page);

    await page.goto('/');
    await basket(1).first().waitFor();
    await page.getByRole('heading', { name: 'Bạn vừa xem' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await openProduct(page, certificate);
    await basket(1).first().waitFor();
    expect(await saved.getAttribute('aria-pressed')).toBe('true');
    await saved.click();
    await page.getByRole('button', { name: `Lưu lại : ${certificate.product.title}` }).waitFor();

    // They are the very pages that somebody gets who has nothing.
    for (const path of ['/', `/san-pham/${certificate.product.handle}`]) {
      const own = await (await page.request.get(path)).text();
      expect(own, path).toBe(await (await fetch(new URL(path, stack.shopUrl))).text());
    }
  },
);
