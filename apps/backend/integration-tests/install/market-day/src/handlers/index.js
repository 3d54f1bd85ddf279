const { MedusaError } = require('@medusajs/framework/utils');
const { StepResponse } = require('@medusajs/framework/workflows-sdk');
const { journal } = require('../journal');

/** No more of one thing in a basket than a stall brings to market. */
exports.limitByFair = async ({ input }) => {
  if ((input.items ?? []).some(({ quantity }) => Number(quantity) > 3)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, 'A stall sells three of a kind');
  }
};

/** Books a place for the order, and frees it when the order is not confirmed after all. */
exports.bookPlace = async ({ order_id }) => {
  journal.push(`booked ${order_id}`);
  return new StepResponse(undefined, order_id);
};
exports.freePlace = async (orderId) => {
  if (orderId) journal.push(`freed ${orderId}`);
};

/** Answers the limit with a code of its own. */
exports.fairErrors = (error) =>
  String(error?.message).startsWith('A stall sells')
    ? { status: 400, body: { type: 'not_allowed', code: 'stall_limit', message: error.message } }
    : null;
