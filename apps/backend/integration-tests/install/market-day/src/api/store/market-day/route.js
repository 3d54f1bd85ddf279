const { journal } = require('../../../journal');

exports.GET = async (_request, response) => {
  response.json({ journal });
};
