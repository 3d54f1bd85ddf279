import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { BankNoticeBody } from 'ocop-contract';
import { takeBankNotice } from '../../../workflows/transfers/take-bank-notice';

/** Money has come to an account. What could not be applied is answered 503, so that it comes again. */
export const POST = async (req: MedusaRequest<BankNoticeBody>, res: MedusaResponse) => {
  try {
    res.json({ outcome: await takeBankNotice(req.scope, req.validatedBody) });
  } catch (error) {
    const message: unknown = Reflect.get(Object(error), 'message');
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`marketplace: a bank's notice could not be applied: ${String(message ?? error)}`);
    res.setHeader('Retry-After', 30);
    res.status(503).json({ type: 'unexpected_state', message: 'Chưa ghi nhận được. Xin gửi lại.' });
  }
};
