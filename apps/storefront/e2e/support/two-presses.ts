import type { Page } from 'playwright-core';

/**
 * Sends the form of a button as often as told, at once, as presses of tabs that do not know of one
 * another. @returns where each of them led
 */
export function pressAtOnce(page: Page, button: string, times: number): Promise<string[]> {
  return page
    .getByRole('button', { name: new RegExp(`^${button}( ·|$)`) })
    .evaluate(async (element, presses) => {
      const form = element.closest('form');
      if (!form) throw new Error('the button belongs to no form');
      const send = async () => {
        const body = new FormData(form);
        return (await fetch(location.href, { method: 'POST', body })).url;
      };
      return Promise.all(Array.from({ length: presses }, send));
    }, times);
}
