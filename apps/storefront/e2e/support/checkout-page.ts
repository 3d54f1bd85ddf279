import type { Page } from 'playwright-core';

/** Somebody to whom parcels of the journeys go. */
export const BUYER = {
  name: 'Nguyễn Thị Hòa',
  phone: '0912 345 678',
  province: 'Cần Thơ',
  commune: 'Phường Ninh Kiều',
  street: '25/3 hẻm 51, đường Ba Tháng Hai',
};

/** Fills the delivery form as a buyer does; parts may be given differently. */
export async function fillDelivery(page: Page, parts: Partial<typeof BUYER> = {}): Promise<void> {
  const { name, phone, province, commune, street } = { ...BUYER, ...parts };
  await page.getByLabel('Họ và tên người nhận').fill(name);
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: province });
  await page.getByLabel('Xã, phường, đặc khu').fill(commune);
  await page.getByLabel('Địa chỉ').fill(street);
}

export async function sendOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đặt hàng' }).click();
}

/** Waits for the confirmation. @returns the order's id */
export async function confirmedOrder(page: Page): Promise<string> {
  await page.waitForURL(/\/don-hang\/order_/);
  await page.getByRole('heading', { name: /^Đơn hàng số \d+$/, level: 1 }).waitFor();
  await page.getByText('Đã đặt hàng. Cảm ơn bạn!').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
