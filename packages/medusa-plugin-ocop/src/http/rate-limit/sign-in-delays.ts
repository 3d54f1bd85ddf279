import { type DelayRule, GrowingDelay, type MakeLimiter } from './growing-delay';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** For so long a network from which somebody signed in counts as theirs; a timer runs 24 days at most. */
const FAMILIAR_SECONDS = 20 * DAY;

const PAIR: DelayRule = {
  name: 'sign-in:pair',
  free: 5,
  firstSeconds: 15,
  mostSeconds: 15 * MINUTE,
  rememberedSeconds: DAY,
};
/** From many networks at once. A network that is familiar is not slowed down by what others try. */
const IDENTITY: DelayRule = { ...PAIR, name: 'sign-in:identity', free: 20 };
/** Many people may sit behind one address: more is free, and it is forgotten sooner. */
const NETWORK: DelayRule = {
  name: 'sign-in:network',
  free: 30,
  firstSeconds: 5,
  mostSeconds: 5 * MINUTE,
  rememberedSeconds: HOUR,
};

/** Wrong passwords, counted by who is meant, by where they come from, and by both. */
export class SignInDelays {
  private readonly pair: GrowingDelay;
  private readonly identity: GrowingDelay;
  private readonly network: GrowingDelay;
  private readonly familiar;

  constructor(make: MakeLimiter) {
    this.pair = new GrowingDelay(PAIR, make);
    this.identity = new GrowingDelay(IDENTITY, make);
    this.network = new GrowingDelay(NETWORK, make);
    this.familiar = make({ name: 'sign-in:familiar', points: 1, seconds: FAMILIAR_SECONDS });
  }

  /** Zero where a password may be tried now; otherwise the milliseconds until the next one may. */
  async attempt(identity: string, network: string): Promise<number> {
    const pair = `${identity} ${network}`;
    const ofPair = await this.pair.attempt(pair);
    if (ofPair > 0) return ofPair;
    const ofNetwork = await this.network.attempt(network);
    if (ofNetwork > 0) {
      await this.pair.takeBack(pair);
      return ofNetwork;
    }
    if ((await this.familiar.get(pair)) !== null) return 0;
    const ofIdentity = await this.identity.attempt(identity);
    if (ofIdentity > 0) {
      await Promise.all([this.pair.takeBack(pair), this.network.takeBack(network)]);
    }
    return ofIdentity;
  }

  /** The password was right: it was no failure, and this network is theirs. */
  async succeeded(identity: string, network: string): Promise<void> {
    const pair = `${identity} ${network}`;
    await Promise.all([
      this.pair.forget(pair),
      this.network.takeBack(network),
      this.identity.forget(identity),
      this.familiar.set(pair, 1, FAMILIAR_SECONDS),
    ]);
  }
}
