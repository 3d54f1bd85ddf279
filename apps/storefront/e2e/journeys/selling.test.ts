import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { journey } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { addButton } from '../support/product-page';
import { coveredBelow, smallTexts } from '../support/reading';
import { isListed } from '../support/register';
import { cardButton, cards, searchFor } from '../support/search-page';
import { titlesByPacks } from '../support/shop-api';
import { DESKTOP } from '../support/visitor';

const PHONES = [
  { name: 'a small phone', viewport: { width: 360, height: 640 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
];

journey.for(PHONES)(
  'price, pack and button are in sight as a product opens, and cover nothing that has the focus ($name)',
  async ({ viewport }, { stack, visit }) => {
    const page = await visit({ viewport });
    const { one, several } = await titlesByPacks(stack);
    for (const title of [one, several]) {
      await page.goto('/');
      await searchFor(page, title);
      await cards(page).getByRole('link', { name: title, exact: true }).click();
      await addButton(page).waitFor();
      const bar = page.locator('form', { has: addButton(page) });
      const box = await addButton(page).boundingBox();
      expect(box && box.y + box.height, `button of ${title}`).toBeLessThan(viewport.height);
      const price = bar
        .getByText(/^[\d.]+\s₫$/)
        .filter({ visible: true })
        .last();
      const priceBox = await price.boundingBox();
      expect(priceBox && priceBox.y + priceBox.height, `price of ${title}`).toBeLessThan(
        viewport.height,
      );
      expect(await coveredBelow(page)).toBeLessThan(0.4);
      // Where there is the least room.
      if (viewport.height < 700) await tabTo(page, addButton(page));
    }

    // The price beside the button is that of the pack that is ticked.
    const packs = page.getByRole('radio');
    for (const pack of [packs.first(), packs.last()]) {
      await pack.check();
      const label = await pack.locator('xpath=..').innerText();
      const [, price = 'none'] = /([\d.]+\s₫)/.exec(label.replace(/\s+/g, ' ')) ?? [];
      const shown = page.locator('form', { has: addButton(page) }).locator('div[aria-hidden]');
      expect((await shown.innerText()).replace(/\s+/g, ' ')).toContain(price);
    }
    const facts = page.getByRole('region', { name: 'Giao, trả tiền, đổi trả' });
    expect(await facts.innerText()).toMatch(/30\.000\s₫ một đơn, tỉnh nào cũng vậy/);
    expect(
      await facts
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      routes.policy('giao-hang'),
      routes.policy('doi-tra'),
      expect.stringMatching(/^(\/chu-the\/|#nguoi-ban$)/),
    ]);
    await page.emulateMedia({ media: 'print' });
    expect(await addButton(page).isVisible(), 'on paper').toBe(false);
  },
);

journey('the home page has goods by the second screen, of many regions', async ({ visit }) => {
  const page = await visit({ viewport: { width: 360, height: 640 } });
  await page.goto('/');
  const shelf = page.getByRole('region', { name: 'Mới được công nhận' });
  const first = await shelf.getByRole('article').first().boundingBox();
  expect(first?.y).toBeLessThan(2 * 640);
  const links = shelf.getByRole('article').getByRole('heading').getByRole('link');
  const handles = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')),
  );
  expect(handles).toHaveLength(8);
  const pictures = shelf.getByRole('article').locator('img');
  const provinces = await pictures.evaluateAll((found) =>
    found.map((picture) => picture.getAttribute('src')?.split('/').at(-2)),
  );
  expect(new Set(provinces).size, provinces.join()).toBeGreaterThanOrEqual(6);
});

journey('nothing on a card covers its picture', async ({ visit }) => {
  for (const viewport of [{ width: 360, height: 640 }, DESKTOP]) {
    const page = await visit({ viewport });
    await page.goto(routes.search);
    const covering = await cards(page).evaluateAll(
      (found) =>
        found.flatMap((card) => {
          const picture = card.querySelector('img')?.getBoundingClientRect();
          return [...card.querySelectorAll('button, label, input')].filter((control) => {
            const { top, height } = control.getBoundingClientRect();
            return height > 0 && picture !== undefined && top < picture.bottom;
          });
        }).length,
    );
    expect(covering, `${viewport.width} px`).toBe(0);
  }
});

journey(
  'nothing that must be read is set smaller than 16 px',
  async ({ stack, operator, visit }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    const [revoked] = (await operator.certificates('revoked')).filter(isListed);
    if (!certificate || !revoked) throw new Error('the demo has no certificates');
    const { several } = await titlesByPacks(stack);
    const small: Record<string, string[]> = {};
    const page = await visit({ viewport: { width: 360, height: 640 } });
    const look = async (name: string) => {
      small[name] = await smallTexts(page);
    };
    const differentOnAWideScreen = [
      '/',
      '/tim-kiem?q=mat+ong&sao=4',
      `/san-pham/${certificate.product.handle}`,
      `/chung-nhan/${certificate.verification_code}`,
    ];
    for (const address of [
      ...differentOnAWideScreen,
      '/en',
      '/tim-kiem?q=xyzxyz',
      `/san-pham/${revoked.product.handle}`,
      '/chung-nhan',
      '/thu-hoi',
      '/thong-ke',
      '/chinh-sach/doi-tra',
      '/sao-duoc-tinh-the-nao',
      '/qua-tang',
      '/nhom/thuc-pham',
      '/tinh/da-nang',
      '/vung-mien/dong-bang-song-hong',
      `/so-sanh?sp=${certificate.product.handle}`,
    ]) {
      await page.goto(address);
      await look(address);
    }
    await searchFor(page, several);
    await cardButton(page, several).click();
    const packs = page.getByRole('group', { name: /^Chọn loại/ });
    await packs.waitFor();
    await look('a card with its packs');
    await packs.getByRole('button').last().click();
    await page.getByText('Đã thêm vào giỏ.').waitFor();
    await look('a card with its answer');
    for (const address of [routes.basket, routes.checkout]) {
      await page.goto(address);
      await look(address);
    }
    await page.setViewportSize(DESKTOP);
    for (const address of differentOnAWideScreen) {
      await page.goto(address);
      await look(`${address}, wide`);
    }
    expect(Object.entries(small).filter(([, texts]) => texts.length > 0)).toEqual([]);
  },
);
