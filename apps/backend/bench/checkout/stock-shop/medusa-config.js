// Medusa as it comes, without a plugin, on a copy of the shop's data: what orders are measured beside.
const { defineConfig } = require('@medusajs/framework/utils');

const { DATABASE_URL, JWT_SECRET, COOKIE_SECRET } = process.env;
const http = {
  storeCors: 'http://localhost',
  adminCors: 'http://localhost',
  authCors: 'http://localhost',
  jwtSecret: JWT_SECRET,
  cookieSecret: COOKIE_SECRET,
};

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    http,
  },
  admin: { disable: true },
});
