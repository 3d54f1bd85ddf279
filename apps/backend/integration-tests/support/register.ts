import { type DecisionAnswer, decisionAnswer, parsed, productsAnswer } from './answers';
import {
  type DecisionHead,
  decisionHead,
  type RecognitionItem,
  recognition,
  recognitionItem,
} from './decisions';
import type { Answer, HttpClient } from './http-client';

/** A product on sale under a certificate. */
export interface Listed {
  productId: string;
  handle: string;
  title: string;
  variantId: string;
  certificateId: string;
  code: string;
}

/** The operator's decisions. Methods throw unless the backend took them; `post…` answer anything. */
export class Register {
  constructor(private readonly admin: HttpClient) {}

  postDecision(body: object): Promise<Answer> {
    return this.admin.post('/admin/ocop/decisions', body);
  }

  /** Recognises `count` products by one decision and answers them as they are on sale. */
  async recognise(
    count: number,
    over: Partial<RecognitionItem> = {},
    head: Partial<DecisionHead> = {},
  ): Promise<Listed[]> {
    const items = Array.from({ length: count }, () => recognitionItem(over));
    return this.recogniseItems(items, head);
  }

  /** Recognises one product. */
  async recogniseOne(
    over: Partial<RecognitionItem> = {},
    head: Partial<DecisionHead> = {},
  ): Promise<Listed> {
    const [listed] = await this.recognise(1, over, head);
    if (!listed) throw new Error('nothing was recognised');
    return listed;
  }

  async recogniseItems(
    items: RecognitionItem[],
    head: Partial<DecisionHead> = {},
  ): Promise<Listed[]> {
    const answer = await this.postDecision(recognition(items, head));
    const { results } = parsed(decisionAnswer, answer);
    const ids = results.map(({ product_id }) => `id[]=${product_id}`).join('&');
    const found = await this.admin.get(
      `/admin/products?limit=1000&fields=id,handle,title,status,variants.id&${ids}`,
    );
    const products = new Map(
      parsed(productsAnswer, found).products.map((product) => [product.id, product]),
    );
    return results.map(({ product_id, certificate_id, verification_code }) => {
      const product = products.get(product_id ?? '');
      const variant = product?.variants[0];
      if (!product || !variant) throw new Error(`no product for ${verification_code}`);
      return {
        productId: product.id,
        handle: product.handle,
        title: product.title,
        variantId: variant.id,
        certificateId: certificate_id,
        code: verification_code,
      };
    });
  }

  postRevocation(
    certificateIds: string[],
    { head = {}, reason = 'food_safety_or_quality_violation' }: RevocationOptions = {},
  ): Promise<Answer> {
    return this.admin.post('/admin/ocop/certificates/revoke', {
      decision: decisionHead(head),
      certificate_ids: certificateIds,
      reason_code: reason,
    });
  }

  async revoke(
    listed: readonly Pick<Listed, 'certificateId'>[],
    options: RevocationOptions = {},
  ): Promise<DecisionAnswer> {
    const ids = listed.map(({ certificateId }) => certificateId);
    return parsed(decisionAnswer, await this.postRevocation(ids, options));
  }

  async reinstate(
    listed: readonly Pick<Listed, 'certificateId'>[],
    head: Partial<DecisionHead> = {},
  ): Promise<DecisionAnswer> {
    const answer = await this.admin.post('/admin/ocop/certificates/reinstate', {
      decision: decisionHead(head),
      certificate_ids: listed.map(({ certificateId }) => certificateId),
    });
    return parsed(decisionAnswer, answer);
  }
}

interface RevocationOptions {
  head?: Partial<DecisionHead>;
  reason?: string;
}
