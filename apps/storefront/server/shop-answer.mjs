// @ts-check
import { fillIn, fillInData } from './drawings.mjs';
import { isAction } from './framework-request.mjs';
import { withHashes } from './hashed-policy.mjs';
import { inlineStyles, withoutStylePreloads } from './inline-styles.mjs';
import { REFUSED_HEADERS, refusedPage } from './refused-request.mjs';
import { TextAnswer } from './text-answer.mjs';
import { isWhole, withoutFramework } from './without-framework.mjs';

/** Says that a form names nothing that this build of the shop can do. */
const OUTDATED = 'x-nextjs-action-not-found';
const POLICY = 'content-security-policy';

/** What a page has a browser load early: nothing that it carries itself, and nothing by nonce. */
function linksOf(/** @type {string} */ header, /** @type {boolean} */ hasStyles) {
  const links = hasStyles ? withoutStylePreloads(header) : header;
  return links.replace(/;\s*nonce="[^"]*"/g, '');
}

/**
 * The answers of the production server, on which pages of the shop leave without their framework and
 * with their styles (ADR 0024), and pages of the desk as the framework made them (ADR 0037).
 * @param {import('./inline-styles.mjs').Styles} styles
 */
export function shopAnswer(styles) {
  /**
   * @template {import('node:http').IncomingMessage} [Request=import('node:http').IncomingMessage]
   * @extends {TextAnswer<Request>}
   */
  class Answer extends TextAnswer {
    /** @override @param {string} html */
    rewrite(html) {
      const { drawings } = this;
      if (!isWhole(html)) return fillIn(fillInData(html, drawings), drawings);
      const bare = withoutFramework(html);
      const styled = inlineStyles(bare, styles, drawings);
      const link = this.getHeader('link');
      if (link) this.setHeader('link', linksOf(String(link), styled !== bare));
      const page = withHashes(styled, String(this.getHeader(POLICY) ?? ''));
      if (page.policy) this.setHeader(POLICY, page.policy);
      return fillIn(page.html, drawings);
    }

    /** @override A page that is not whole still has its framework, which runs by a nonce. */
    isForAll() {
      return super.isForAll() && !String(this.getHeader(POLICY)).includes("'nonce-");
    }

    /**
     * @override A page that leads elsewhere while it is drawn after a form: the browser asks for the
     * next one, and does not send the form again.
     * @param {number} status
     * @param {any[]} rest
     */
    writeHead(status, ...rest) {
      const isForm = this.req.method === 'POST' && !isAction(this.req);
      return super.writeHead(isForm && status === 307 ? 303 : status, ...rest);
    }

    /** @override @param {any} [chunk] @param {any} [encoding] @param {any} [callback] */
    end(chunk, encoding, callback) {
      const isOutdated = this.hasHeader(OUTDATED) && !isAction(this.req);
      if (this.headersSent || !isOutdated) return super.end(chunk, encoding, callback);
      this.removeHeader(OUTDATED);
      for (const [name, value] of Object.entries(REFUSED_HEADERS)) this.setHeader(name, value);
      return super.end(refusedPage(this.req.url, 'outdated'));
    }
  }
  return Answer;
}
