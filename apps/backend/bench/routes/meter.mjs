// Loaded by `node --import` into the backend that is measured: its processor time and its SQL statements so
// far, for whoever asks at METER_PORT.
import { createServer } from 'node:http';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';

const port = Number(process.env.METER_PORT);

if (isMainThread && port > 0) {
  let statements = 0;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function counted(...parameters) {
    statements += 1;
    return query.apply(this, parameters);
  };
  const server = createServer((_request, response) => {
    const { user, system } = process.cpuUsage();
    response.end(JSON.stringify({ milliseconds: (user + system) / 1000, statements }));
  });
  server.listen(port, '127.0.0.1').unref();
}
