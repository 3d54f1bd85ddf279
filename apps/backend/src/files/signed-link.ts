import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a link to a private file is good. */
const LINK_SECONDS = 60 * 60;

const PATH = '/admin/private-files';

/** Makes and checks links to private files: each is for one file and ends an hour after it was made. */
export class LinkSigner {
  private readonly key: Buffer;

  constructor(secret: string) {
    // A key of its own: nothing that was signed for another purpose is good here.
    this.key = createHmac('sha256', secret).update('links to private files').digest();
  }

  /** The path and query of a link to the file. */
  sign(fileKey: string, now = Date.now()): string {
    const expires = Math.floor(now / 1000) + LINK_SECONDS;
    const query = new URLSearchParams({
      expires: String(expires),
      signature: this.signature(fileKey, expires).toString('base64url'),
    });
    return `${PATH}/${encodeURIComponent(fileKey)}?${query}`;
  }

  check(
    fileKey: string,
    { expires, signature }: { expires: number; signature: string },
    now = Date.now(),
  ): 'good' | 'expired' | 'forged' {
    const given = Buffer.from(signature, 'base64url');
    const wanted = this.signature(fileKey, expires);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'forged';
    return expires * 1000 < now ? 'expired' : 'good';
  }

  private signature(fileKey: string, expires: number): Buffer {
    return createHmac('sha256', this.key).update(`${expires}:${fileKey}`).digest();
  }
}
