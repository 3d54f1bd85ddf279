import type { MedusaResponse } from '@medusajs/framework/http';

/** The 429 of every limit, which says when to come again. */
export function refuseTooMany(res: MedusaResponse, milliseconds: number): void {
  const seconds = secondsOf(milliseconds);
  res.setHeader('Retry-After', seconds);
  res.status(429).json({
    type: 'not_allowed',
    code: 'too_many_requests',
    message: `Quá nhiều yêu cầu. Vui lòng thử lại sau ${seconds} giây.`,
  });
}

export function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
