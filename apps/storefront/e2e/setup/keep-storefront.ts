import { createServer } from 'node:http';
import {
  freePort,
  type RunningServer,
  type StorefrontOptions,
  startStorefront,
} from 'local-services';

interface KeptStorefront {
  url: string;
  /**
   * `POST …/off` kills the storefront as `kill -9` does, `POST …/on` starts it again. `POST …/second`
   * starts another one beside it, that no purge reaches, and answers its address.
   */
  powerUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a storefront that journeys can kill: they run in processes that come and go, and what they
 * started would go with them.
 */
export async function keepStorefront(options: StorefrontOptions): Promise<KeptStorefront> {
  let storefront = await startStorefront(options);
  let second: RunningServer | undefined;
  const turn = async (path: string | undefined): Promise<string> => {
    if (path === '/off') {
      storefront.kill('SIGKILL');
      await storefront.exited;
    } else if (path === '/on') {
      storefront = await startStorefront(options);
    } else if (path === '/second') {
      second ??= await startStorefront({ ...options, port: await freePort() });
      return second.url;
    } else {
      throw new Error(`on, off or second, not ${path}`);
    }
    return storefront.url;
  };
  const power = createServer((request, response) => {
    turn(request.url).then(
      (url) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => power.listen(port, 'localhost', resolve));
  return {
    url: storefront.url,
    powerUrl: `http://localhost:${port}`,
    stop: async () => {
      power.close();
      await Promise.all([storefront.stop(), second?.stop()]);
    },
  };
}
