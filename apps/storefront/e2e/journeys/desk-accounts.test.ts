import { setTimeout as pause } from 'node:timers/promises';
import { addDays, calendarDateAt, formatDate } from 'ocop-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { untilAlive } from '../support/alive';
import {
  apply,
  claim,
  fillRegistration,
  fillWho,
  newcomer,
  newName,
  pictureOfPaper,
  register,
  save,
  sendPaper,
  signIn,
} from '../support/desk-page';
import { journey } from '../support/journey';
import { approveSeller, decideOnSeller, letterTo } from '../support/seller-operator';
import { unclaimed } from '../support/unclaimed';
import { readableCookies } from '../support/visitor';

const INVITATION = /http\S+\/ban-hang\/loi-moi\?ma=\S+/;
const CODE = /\b\d{6}\b/;

journey(
  'a producer registers, applies, is approved, invites a member and goes on holiday',
  async ({ stack, operator, visit }) => {
    const certificate = await unclaimed(operator, stack);
    const owner = newcomer();
    const name = newName();
    const page = await visit();
    await page.goto(routes.desk);
    await page.getByRole('link', { name: 'Đăng ký bán hàng' }).click();
    await page.waitForURL(`**${routes.register}`);
    await register(page, owner);
    await page.getByText('Hồ sơ đang soạn').waitFor();
    expect(await readableCookies(page), 'no script reads the session').not.toContain('quay');
    await apply(page, name, certificate.producer.name);

    // What was sent is read and not written.
    await page.goto(routes.applicationWho);
    expect(new URL(page.url()).pathname).toBe(routes.application);
    await page.getByText(name).first().waitFor();
    expect(await page.getByRole('button', { name: 'Gửi hồ sơ' }).count()).toBe(0);
    const paper = await page.getByRole('link', { name: 'dang-ky.jpg' }).getAttribute('href');
    const file = await page.request.get(paper ?? '');
    expect(file.headers()['content-type']).toBe('image/jpeg');

    await approveSeller(operator, name);
    await page.goto(routes.desk);
    await page.getByText('Tài khoản đang bán hàng').waitFor();
    const shop = await visit();
    const product = routes.product(certificate.product.handle);
    await untilShown(async () => {
      await shop.goto(product);
      const seller = shop.getByRole('region', { name: 'Người bán', exact: true });
      return (await seller.count()) > 0 && (await seller.innerText()).includes(name);
    });

    const mate = newcomer();
    await page.goto(routes.members);
    await untilAlive(page);
    await page.getByLabel('Email').fill(mate.email);
    await page.getByLabel('Vai trò').last().selectOption({ label: 'Người bán hàng' });
    await page.getByRole('button', { name: 'Gửi lời mời' }).click();
    await page.getByText('Đã gửi thư mời.').waitFor();

    const staff = await visit();
    const link = new URL(await letterTo(operator, mate.email, INVITATION));
    await staff.goto(`${link.pathname}${link.search}`);
    expect(staff.url(), 'the token does not stay in the address').not.toContain('ma=');
    await staff.getByText(name).waitFor();
    await staff.getByLabel('Họ và tên của bạn').fill('Lý Văn Páo');
    await staff.getByLabel('Mật khẩu').fill(mate.password);
    await staff.getByRole('button', { name: 'Vào cùng bán' }).click();
    await staff.getByText('Bạn đã là thành viên.').waitFor();
    // Staff read what is the owner's.
    await staff.goto(routes.members);
    await staff.getByText('Chỉ chủ tài khoản mời').waitFor();
    expect(await staff.getByRole('button', { name: 'Gửi lời mời' }).count()).toBe(0);
    await staff.goto(routes.holiday);
    await staff.getByText('Chỉ chủ tài khoản báo nghỉ được.').waitFor();

    const through = addDays(calendarDateAt(new Date()), 7);
    await page.goto(routes.holiday);
    await untilAlive(page);
    await page.getByLabel('Ngày nghỉ cuối cùng').fill(through);
    await page.getByRole('button', { name: 'Báo nghỉ' }).click();
    await page.getByText('Đã báo nghỉ.').waitFor();
    const away = `Người bán nghỉ hết ngày ${formatDate(through, 'vi')}`;
    await untilShown(async () => {
      await shop.goto(product);
      return (await shop.getByText(away).count()) > 0;
    });
    await page.getByRole('button', { name: 'Bán lại ngay' }).click();
    await page.getByText('Đã mở bán lại.').waitFor();

    await page.goto(routes.members);
    await page.getByText('Cho Lý Văn Páo ra khỏi tài khoản').click();
    await page.getByRole('button', { name: 'Đúng, cho Lý Văn Páo ra' }).click();
    await page.getByText('Đã cho ra khỏi tài khoản.').waitFor();
    await staff.goto(routes.members);
    await staff.waitForURL(`**${routes.signIn}?tiep=*`);

    await decideOnSeller(operator, name, { decision: 'suspended', reason: 'Hồ sơ minh họa.' });
    await page.goto(routes.desk);
    await page.getByText('Tài khoản đang tạm ngừng bán').waitFor();
    await page.getByText('Hồ sơ minh họa.').first().waitFor();
    await decideOnSeller(operator, name, { decision: 'resumed' });
  },
);

/** Pages are kept for seconds: they say what is new by then. */
async function untilShown(isShown: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isShown())) {
    if (Date.now() > end) throw new Error('the page does not show it');
    await pause(500);
  }
}

journey('what was typed survives a lost network and lost answers', async ({ visit }) => {
  const owner = newcomer();
  const name = newName();
  const page = await visit();
  // The answer to the registration is lost: sent again, it is the same account.
  await fillRegistration(page, owner);
  await untilAlive(page);
  await page.route(
    `**${routes.register}`,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  const open = page.getByRole('button', { name: 'Mở tài khoản' });
  await open.click();
  await page.getByText('Chưa nhận được xác nhận.').waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe(owner.email);
  await open.click();
  await page.getByText('Hồ sơ đang soạn').waitFor();

  await page.goto(routes.applicationWho);
  await untilAlive(page);
  await fillWho(page, name);
  await page.context().setOffline(true);
  await save(page);
  await page.locator('#o-chua-xong').waitFor();
  expect(await page.locator('#o-chua-xong').innerText()).toContain('Đang mất mạng.');
  expect(
    await page.locator('#o-chua-xong').evaluate((node) => node === document.activeElement),
  ).toBe(true);
  expect(await page.getByLabel('Tên trên giấy đăng ký').inputValue()).toBe(name);

  await page.context().setOffline(false);
  await page.reload();
  await page.getByText('Đã đưa lại những gì bạn gõ lần trước').waitFor();
  expect(await page.getByLabel('Tên trên giấy đăng ký').inputValue()).toBe(name);
  expect(await page.getByLabel('Loại hình').inputValue()).toBe('hop_tac_xa');
  await save(page);
  await page.waitForURL(`**${routes.applicationSeat}*`);
  await page.getByText('Đã lưu.').waitFor();

  await page.goto(routes.applicationWho);
  await untilAlive(page);
  expect(await page.getByLabel('Tên trên giấy đăng ký').inputValue()).toBe(name);
  expect(await page.getByText('Đã đưa lại những gì').count(), 'nothing is left to bring back').toBe(
    0,
  );

  // What nobody can read is said at its field, and nothing typed is lost.
  await page.getByLabel('Số điện thoại').fill('12');
  await save(page);
  await page.getByRole('link', { name: /^Số điện thoại phải là/ }).click();
  expect(
    await page.getByLabel('Số điện thoại').evaluate((node) => node === document.activeElement),
  ).toBe(true);
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('12');
});

journey(
  'without JavaScript: registering, applying with a paper, members',
  async ({ operator, stack, visit }) => {
    const certificate = await unclaimed(operator, stack);
    const drawing = await visit();
    const picture = await pictureOfPaper(drawing);
    const page = await visit({ javaScriptEnabled: false });
    const name = newName();
    await fillRegistration(page, { ...newcomer(), password: '123' });
    await page.getByRole('button', { name: 'Mở tài khoản' }).click();
    await page.getByRole('link', { name: /^Mật khẩu / }).waitFor();
    const owner = newcomer();
    await register(page, owner);

    await page.goto(routes.applicationWho);
    await fillWho(page, name);
    await page.getByLabel('Số điện thoại').fill('12');
    await save(page);
    await page.getByRole('link', { name: /^Số điện thoại phải là/ }).waitFor();
    expect(await page.getByLabel('Tên trên giấy đăng ký').inputValue()).toBe(name);
    await page.getByLabel('Số điện thoại').fill('0912345678');
    await save(page);
    await page.waitForURL(`**${routes.applicationSeat}*`);

    await page.goto(routes.applicationPapers);
    await page.getByRole('button', { name: 'Gửi giấy tờ' }).click();
    await page.getByText('Bạn chụp hoặc chọn một tệp trước nhé.').waitFor();
    await sendPaper(page, picture);
    await claim(page, certificate.producer.name);
    await page.getByRole('button', { name: `Bỏ ${certificate.producer.name}` }).click();
    await page.getByText('Đã bỏ chủ thể ấy khỏi hồ sơ.').waitFor();
    await page.getByRole('button', { name: 'Bỏ dang-ky.png' }).click();
    await page.getByText('Đã bỏ giấy tờ.').waitFor();

    await page.goto(routes.application);
    await page.getByRole('link', { name: /^Giấy tờ cần/ }).click();
    await page.waitForURL(/giay-to\?thieu=1#o-papers/);
  },
);

journey('a forgotten password: a code by e-mail, and a new one', async ({ operator, visit }) => {
  const owner = newcomer();
  const page = await visit();
  await register(page, owner);
  await page.goto(routes.deskAccount);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByText('Đã đăng xuất.').waitFor();

  await page.goto(routes.members);
  await page.waitForURL(`**${routes.signIn}?tiep=*`);
  const byCode = page.getByRole('region', { name: 'Bằng mã gửi vào email' });
  await byCode.getByLabel('Email').fill(owner.email);
  await byCode.getByRole('button', { name: 'Gửi mã vào email' }).click();
  await page.getByText('một mã vừa được gửi tới').waitFor();
  // Whoever goes to read the letter finds the page as it was.
  await page.reload();
  await byCode.getByLabel(`Mã đã gửi tới ${owner.email}`).fill('000000');
  const enter = byCode.getByRole('button', { name: 'Đăng nhập' });
  await enter.click();
  await page.getByText('Mã không đúng hoặc đã hết hạn.').first().waitFor();
  await byCode
    .getByLabel(`Mã đã gửi tới ${owner.email}`)
    .fill(await letterTo(operator, owner.email, CODE));
  await enter.click();
  await page.waitForURL(`**${routes.members}*`);

  const renewed = { ...owner, password: 'suối-chảy-qua-bản-mới' };
  await page.goto(routes.deskAccount);
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(renewed.password);
  await page.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
  await page.getByText('Đã đặt mật khẩu mới.').waitFor();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByText('Đã đăng xuất.').waitFor();
  await signIn(page, owner);
  await page.getByText('Email hoặc mật khẩu không đúng.').waitFor();
  await signIn(page, renewed);
  await page.getByText('Hồ sơ đang soạn').waitFor();
});

journey('axe finds nothing to object to at the desk, in both languages', async ({ visit }) => {
  const page = await visit();
  await register(page, newcomer());
  const found: Record<string, string[]> = {};
  for (const path of [
    routes.desk,
    routes.deskAccount,
    routes.application,
    `${routes.applicationWho}?thieu=1`,
    `${routes.applicationSeat}?thieu=1`,
    `${routes.applicationPapers}?thieu=1&q=chè`,
    routes.members,
    routes.holiday,
    routes.shopPage,
    routes.memberNotices,
    routes.invitation,
  ]) {
    for (const address of [path, `/en${path}`]) {
      await page.goto(address);
      found[address] = await accessibilityProblems(page);
    }
  }
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
});
