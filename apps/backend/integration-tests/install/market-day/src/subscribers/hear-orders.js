const { journal } = require('../journal');

exports.default = async ({ event }) => {
  journal.push(`heard ${event.name} ${event.data.id}`);
};

exports.config = { event: 'order.placed' };
