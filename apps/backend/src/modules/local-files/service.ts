import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FileTypes } from '@medusajs/framework/types';
import { AbstractFileProviderService, MedusaError } from '@medusajs/framework/utils';
import { type FileKey, newFileKey } from '../../files/file-key';
import { kindOfContent } from '../../files/file-kinds';
import { fileExtension, fileStem } from '../../files/file-name';
import { LocalStore, type LocalStoreOptions } from '../../files/local-store';

/**
 * Files on this machine's disk, for the demo and for a shop of one server. What is no picture and no
 * PDF is private whatever was asked for: Medusa calls an uploaded table of goods public.
 */
export default class LocalFileProvider extends AbstractFileProviderService {
  static override identifier = 'local-files';

  private readonly store: LocalStore;

  constructor(_container: Record<string, unknown>, options: LocalStoreOptions) {
    super();
    this.store = new LocalStore(options);
  }

  override async upload(file: FileTypes.ProviderUploadFileDTO) {
    const content = decodeContent(file.content, file.mimeType);
    const kind = file.access === 'public' ? kindOfContent(content) : null;
    const extension = kind?.extension ?? (fileExtension(file.filename) || 'bin');
    const key = newFileKey(fileStem(file.filename), extension, kind === null);
    await this.store.write(key, content);
    return { key: key.key, url: this.store.urlOf(key) };
  }

  /** For what is written piece by piece, as exports are: private, since nobody has seen what it is. */
  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    const extension = fileExtension(file.filename) || 'bin';
    const key = newFileKey(fileStem(file.filename), extension, true);
    const writeStream: Writable = await this.store.openForWriting(key);
    const answer = { key: key.key, url: this.store.urlOf(key) };
    const promise = finished(writeStream).then(() => answer);
    return { writeStream, promise, url: answer.url, fileKey: key.key };
  }

  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[],
  ): Promise<void> {
    await Promise.all([files].flat().map(({ fileKey }) => this.store.remove(fileKey)));
  }

  override async getPresignedDownloadUrl({ fileKey }: FileTypes.ProviderGetFileDTO) {
    const found: FileKey = await this.store.find(fileKey);
    return this.store.urlOf(found);
  }

  /** A browser sends its file to Medusa itself, which names it then. */
  async getPresignedUploadUrl({ filename }: FileTypes.ProviderGetPresignedUploadUrlDTO) {
    if (!filename) throw new MedusaError(MedusaError.Types.INVALID_DATA, 'filename: is missing');
    return { url: '/admin/uploads', key: filename };
  }

  override getDownloadStream({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return this.store.read(fileKey);
  }

  override async getAsBuffer({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return readFile((await this.store.find(fileKey)).path);
  }
}

/** Medusa hands contents over as text: base64 from the upload route, plain text from its workflows. */
function decodeContent(content: string, mimeType: string): Buffer {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.toString('base64') === content) return bytes;
  return Buffer.from(content, /^text\/|csv|json|xml/.test(mimeType) ? 'utf8' : 'latin1');
}
