import { checkAgainstContract, checkRefusal } from './check-against-contract';
import { effectsAddress, untilFollowed } from './until-followed';

/** What a backend answered, not yet parsed. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** JSON over HTTP with headers that every request carries. Answers any status, throws on none. */
export class HttpClient {
  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  with(headers: Record<string, string>): HttpClient {
    return new HttpClient(this.url, { ...this.headers, ...headers });
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  /** A decision is answered when the shop has followed it, as most tests take for granted. */
  async post(path: string, body: unknown = {}): Promise<Answer> {
    const answer = await this.postAtOnce(path, body);
    const effects = effectsAddress(answer.body);
    if (effects) await untilFollowed(() => this.get(effects));
    return answer;
  }

  /** Answers when the backend does: of a decision, when it is true. */
  postAtOnce(path: string, body: unknown = {}): Promise<Answer> {
    return this.send('POST', path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  private async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(new URL(path, this.url), {
      method,
      headers: { 'content-type': 'application/json', ...this.headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const answer = parseBody(text);
    if (response.ok) checkAgainstContract(method, path, answer);
    else checkRefusal(method, path, answer);
    return { status: response.status, headers: response.headers, body: answer };
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
