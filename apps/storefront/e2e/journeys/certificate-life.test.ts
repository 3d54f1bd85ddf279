import { adminRoutes, registerAnswer } from 'ocop-contract';
import {
  addDays,
  type CalendarDate,
  type CertificateEventType,
  calendarDateAt,
  formatDate,
  latestExtension,
} from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { callJson } from '../support/call-json';
import { verify } from '../support/certificate-page';
import { journey } from '../support/journey';
import type { Operator } from '../support/operator';
import { enterReturn, signIn } from '../support/operators-desk';
import { expectGone, expectOnSale, openProduct } from '../support/product-page';
import { decisionOfToday, isListed, type Listed } from '../support/register';
import { searchOnce } from '../support/shop-api';
import type { Stack } from '../support/stack';
import { DESKTOP } from '../support/visitor';
import { readRegisterSequence } from '../support/watch-pages';

const TODAY = calendarDateAt(new Date());
const PAPER = { number: '12/SNNMT', issuer: 'Sở Nông nghiệp và Môi trường', dated_on: TODAY };

/** Certificates of holders that do not exist: nothing is said of anybody, not even in a test. */
async function madeUp(operator: Operator, standing: 'in_force' | 'lapsed'): Promise<Listed[]> {
  return (await operator.certificates(standing)).filter(isListed).filter(({ demo }) => demo);
}

async function isFound(stack: Stack, { product }: Listed, star?: Listed['star']) {
  const filters = star ? { star: [star] } : {};
  const { hits } = await searchOnce(stack, { q: product.title, filters });
  return hits.some(({ handle }) => handle === product.handle);
}

/** What the public feed of the shop says of a certificate after an entry. */
async function toldSince(stack: Stack, sequence: number, { verification_code }: Listed) {
  const { events } = await callJson({
    url: new URL(`/api/register?after=${sequence}`, stack.shopUrl),
    schema: registerAnswer,
  });
  // A lapse is written down by a duty, whenever that runs.
  return events
    .filter(({ certificate_code }) => certificate_code === verification_code)
    .map(({ type }): CertificateEventType => type)
    .filter((type) => type !== 'lapsed');
}

/** The page of the certificate says this in words. */
async function expectToldAt(page: Page, certificate: Listed, words: string): Promise<void> {
  await page.goto(`/chung-nhan/${certificate.verification_code}`);
  expect(await page.getByRole('main').innerText()).toContain(words);
}

journey(
  'an extension puts a lapsed product on sale again until its day, and the result ends it',
  async ({ stack, operator, visit }) => {
    const page = await visit();
    const lastDay = addDays(TODAY, 20);
    const lapsed = (await madeUp(operator, 'lapsed')).find(
      ({ valid_to }) => (latestExtension(valid_to) ?? '') >= lastDay,
    );
    if (!lapsed) throw new Error('the demo has nothing that lapsed a short while ago');
    const since = addDays(lapsed.valid_to, 1);
    const gone = (day: CalendarDate) =>
      `Chứng nhận OCOP của sản phẩm này hết hiệu lực từ ngày ${vi(day)}.`;
    await openProduct(page, lapsed);
    await expectGone(page, lapsed, gone(since));
    expect(await isFound(stack, lapsed)).toBe(false);

    const before = await readRegisterSequence(stack);
    await operator.enter(adminRoutes.extend, lapsed, {
      last_day: lastDay,
      proof: 'authority_paper',
      paper: PAPER,
    });
    await openProduct(page, lapsed);
    await expectOnSale(page, { ...lapsed, valid_to: lastDay });
    await verify(page);
    const told = await page.getByRole('main').innerText();
    expect(told).toContain(
      `Hết hạn ngày ${vi(lapsed.valid_to)}, còn hiệu lực đến hết ngày ${vi(lastDay)}`,
    );
    expect(told).toContain(PAPER.number);
    expect(await isFound(stack, lapsed)).toBe(true);

    await operator.enter(adminRoutes.endExtension, lapsed, { result_on: TODAY, paper: PAPER });
    await openProduct(page, lapsed);
    await expectGone(page, lapsed, gone(TODAY));
    expect(await isFound(stack, lapsed)).toBe(false);
    expect(await toldSince(stack, before, lapsed)).toEqual(['extended', 'extension_ended']);
  },
);

journey(
  'a return, an annulment and a correction are told on page, in search and in the register',
  async ({ stack, operator, visit }) => {
    const page = await visit();
    const chosen = (await madeUp(operator, 'in_force')).find(
      ({ star, potential_five_star }) => star === 4 && !potential_five_star,
    );
    if (!chosen) throw new Error('the demo has no made-up product of four stars');
    const before = await readRegisterSequence(stack);

    // Its holder gives it back, which an operator enters at the desk, and gets it again.
    const desk = await visit({ viewport: DESKTOP, locale: 'en-GB' });
    await signIn(desk, stack);
    await desk.goto(`${stack.backendUrl}/app/ocop/certificates/${chosen.id}`);
    await enterReturn(desk, TODAY, PAPER);
    try {
      await openProduct(page, chosen);
      const words = `Chủ thể đã trả lại chứng nhận OCOP của sản phẩm này, kể từ ngày ${vi(TODAY)}.`;
      await expectGone(page, chosen, words);
      await expectToldAt(page, chosen, `Chủ thể trả lại, từ ngày ${vi(TODAY)}`);
      expect(await isFound(stack, chosen)).toBe(false);
    } finally {
      await operator.reinstate(decisionOfToday(), [chosen]);
    }
    await openProduct(page, chosen);
    await expectOnSale(page, chosen);

    // The recognition was wrong, and then it was not.
    const annulment = decisionOfToday();
    await operator.annul(annulment, [chosen]);
    try {
      await openProduct(page, chosen);
      await expectGone(
        page,
        chosen,
        `Việc công nhận OCOP cho sản phẩm này đã bị hủy, kể từ ngày ${vi(TODAY)}.`,
      );
      await expectToldAt(page, chosen, `Quyết định hủy công nhận số ${annulment.number}`);
      expect(await isFound(stack, chosen)).toBe(false);
    } finally {
      await operator.reinstate(decisionOfToday(), [chosen]);
    }

    // It was entered with a star too many, and with the right ones again.
    await operator.enter(adminRoutes.correct, chosen, { changes: { star: 3 } });
    try {
      await openProduct(page, chosen);
      await expectOnSale(page, { ...chosen, star: 3 });
      expect(await isFound(stack, chosen, 3)).toBe(true);
      expect(await isFound(stack, chosen, 4)).toBe(false);
    } finally {
      await operator.enter(adminRoutes.correct, chosen, { changes: { star: chosen.star } });
    }
    await openProduct(page, chosen);
    await expectOnSale(page, chosen);
    expect(await isFound(stack, chosen, 4)).toBe(true);

    expect(await toldSince(stack, before, chosen)).toEqual([
      'returned',
      'reinstated',
      'annulled',
      'reinstated',
      'corrected',
      'corrected',
    ]);
  },
);

function vi(day: CalendarDate): string {
  return formatDate(day, 'vi');
}
