import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { localEnvironment } from './lib/demo-environment.mjs';
import { keepServer, releaseServer } from './lib/kept-server.mjs';
import {
  databaseUsers,
  dataDirectory,
  openDatabase,
  startLocalPostgres,
} from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { migrate } from './lib/prepare-database.mjs';
import { runCommand } from './lib/shutdown.mjs';

const DATABASE = 'cho_phien_demo';

const ACTIONS = {
  /** Starts the PostgreSQL of this clone; it stays after the command. */
  async start(services) {
    const server = await startLocalPostgres(services);
    await services.createDatabase(server, DATABASE);
    keepServer(services, services.findPostgres(dataDirectory)?.pid);
    console.log(`PostgreSQL runs on port ${server.port}. Its database of the demo:`);
    console.log(server.url(DATABASE));
  },
  async stop(services) {
    releaseServer();
    const found = services.findPostgres(dataDirectory);
    if (!found) return console.log('PostgreSQL does not run.');
    const users = databaseUsers(services);
    if (users.length > 0) {
      return console.log(
        `PostgreSQL is in use (process ${users.join(', ')}): it stops after that.`,
      );
    }
    await services.stopPostmaster(found.pid);
    console.log('PostgreSQL has stopped.');
  },
  /** Brings the schema up to date: of DATABASE_URL, else of the demo's database. */
  async migrate(services) {
    await build(services, 'Build', ['backend']);
    const { databaseUrl } = await openDatabase(services, DATABASE);
    await migrate(services, { databaseUrl, env: localEnvironment('demo') });
  },
};

await runCommand(async () => {
  const name = process.argv[2];
  const action = ACTIONS[name];
  if (!action) throw new Error(`Say which: ${Object.keys(ACTIONS).join(', ')}`);
  await action(await loadLocalServices());
});
