import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findMeilisearch,
  freePort,
  type MeilisearchServer,
  startMeilisearch,
} from 'local-services';

const KEY = 'master-key-of-the-fault-tests';

/** Whether there is a Meilisearch for this system. */
export const hasMeilisearch = findMeilisearch() !== null;

/** A real Meilisearch of a test's own, whose process and data can be damaged. */
export class TestMeilisearch {
  private running: MeilisearchServer | undefined;
  private readonly directory = mkdtempSync(join(tmpdir(), 'cho-phien-meilisearch-'));
  private mounted = false;

  private constructor(private readonly port: number) {}

  static async create(): Promise<TestMeilisearch> {
    return new TestMeilisearch(await freePort());
  }

  /** What a backend needs to find it. */
  get environment(): Record<string, string> {
    return { MEILISEARCH_HOST: `http://127.0.0.1:${this.port}`, MEILISEARCH_API_KEY: KEY };
  }

  private get dataDirectory(): string {
    return join(this.directory, 'data');
  }

  async start(): Promise<void> {
    this.running = await startMeilisearch({
      dataDirectory: this.dataDirectory,
      port: this.port,
      apiKey: KEY,
    });
  }

  /** Sends a signal; resolves when a signal that ends it has done so. */
  async kill(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    this.running?.kill(signal);
    if (signal === 'SIGKILL') await this.running?.exited;
  }

  /** Copies the data as it lies on disk; the server must not run. */
  saveData(): void {
    cpSync(this.dataDirectory, `${this.directory}/saved`, { recursive: true });
  }

  /** Puts the data back as it was saved. */
  restoreData(): void {
    rmSync(this.dataDirectory, { recursive: true, force: true });
    cpSync(`${this.directory}/saved`, this.dataDirectory, { recursive: true });
  }

  /** Moves the data to a disk of this size; false where the system does not let us make one. */
  moveToDisk(megabytes: number): boolean {
    this.saveData();
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.dataDirectory];
    this.mounted = spawnSync('mount', options).status === 0;
    if (this.mounted) {
      cpSync(`${this.directory}/saved`, this.dataDirectory, { recursive: true });
    }
    return this.mounted;
  }

  /** Gives the disk as much room as it wants again. */
  enlargeDisk(megabytes: number): void {
    spawnSync('mount', ['-o', `remount,size=${megabytes}m`, this.dataDirectory]);
  }

  get diskPath(): string {
    return this.dataDirectory;
  }

  /** A request to its own API. */
  async request(method: string, path: string): Promise<unknown> {
    const response = await fetch(new URL(path, this.environment.MEILISEARCH_HOST), {
      method,
      headers: { authorization: `Bearer ${KEY}` },
    });
    return response.json();
  }

  /** Names of the indexes that it holds. */
  async indexes(): Promise<string[]> {
    const answer = await this.request('GET', '/indexes?limit=100');
    const results: unknown =
      typeof answer === 'object' && answer !== null && 'results' in answer ? answer.results : [];
    return Array.isArray(results) ? results.map(({ uid }: { uid: string }) => uid) : [];
  }

  async close(): Promise<void> {
    await this.kill('SIGCONT');
    await this.running?.stop();
    if (this.mounted) spawnSync('umount', [this.dataDirectory]);
    rmSync(this.directory, { recursive: true, force: true });
  }
}
