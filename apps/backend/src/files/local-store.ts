import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { MedusaError } from '@medusajs/framework/utils';
import { type FileKey, parseFileKey } from './file-key';
import { LinkSigner } from './signed-link';

export interface LocalStoreOptions {
  /** Where files lie: outside of everything that a build writes. */
  directory: string;
  /** Address of the backend as browsers reach it. */
  backendUrl: string;
  /** Signs links to private files. */
  secret: string;
}

/** Files on this machine's disk: public ones by their address, private ones by a link that ends. */
export class LocalStore {
  readonly links: LinkSigner;

  constructor(private readonly options: LocalStoreOptions) {
    this.links = new LinkSigner(options.secret);
  }

  folder(isPrivate: boolean): string {
    return path.join(this.options.directory, isPrivate ? 'private' : 'public');
  }

  /** The file's key and its path; throws NOT_FOUND where there is none, or none that may be `among`. */
  async find(
    text: string,
    { among }: { among?: 'public' | 'private' } = {},
  ): Promise<FileKey & { path: string }> {
    const key = parseFileKey(text);
    if (!key || (among && key.isPrivate !== (among === 'private'))) throw notFound(text);
    const file = this.pathOf(key);
    await access(file).catch(() => {
      throw notFound(text);
    });
    return { ...key, path: file };
  }

  async write(key: FileKey, content: Buffer): Promise<void> {
    await this.makeFolder(key);
    await writeFile(this.pathOf(key), content, { mode: key.isPrivate ? 0o600 : 0o644 });
  }

  async openForWriting(key: FileKey): Promise<Writable> {
    await this.makeFolder(key);
    return createWriteStream(this.pathOf(key), { mode: key.isPrivate ? 0o600 : 0o644 });
  }

  async read(text: string): Promise<Readable> {
    return createReadStream((await this.find(text)).path);
  }

  /** Removes a file; nothing happens where there is none. */
  async remove(text: string): Promise<void> {
    const key = parseFileKey(text);
    if (key) await rm(this.pathOf(key), { force: true });
  }

  urlOf({ key, isPrivate }: FileKey): string {
    const to = isPrivate ? this.links.sign(key) : `/static/uploads/${encodeURIComponent(key)}`;
    return `${this.options.backendUrl.replace(/\/$/, '')}${to}`;
  }

  private pathOf({ key, isPrivate }: FileKey): string {
    return path.join(this.folder(isPrivate), key);
  }

  private async makeFolder({ isPrivate }: FileKey): Promise<void> {
    await mkdir(this.folder(isPrivate), { recursive: true, mode: isPrivate ? 0o700 : 0o755 });
  }
}

function notFound(key: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `Không có tệp ${key}`);
}
