import type { MedusaContainer } from '@medusajs/framework/types';
import { stateOf } from '../../container/resolve';
import { type Asked, askEngines, type EngineAnswer } from './ask-engines';
import { isSameLagging, type LaggingProducts, readLagging } from './lagging-products';

/** An answer with what the register said of lagging documents after it. */
export interface Looked<T> {
  answer: T;
  lagging: LaggingProducts;
}

/** What the last search of this process saw. */
class LastSeen {
  lagging: LaggingProducts | null = null;
}

/**
 * Asks the engines, leaving out what the last search saw lagging, and believes the answer when the
 * register, looked at afterwards, says the same. Else it is read first and the engines are asked again.
 * So most searches look at the register once, and never earlier than the engine was asked.
 */
export async function askByRegister<T>(
  container: MedusaContainer,
  ask: (asked: Asked) => Promise<Looked<T>>,
): Promise<EngineAnswer<T>> {
  const lastSeen = stateOf(container, LastSeen);
  const assumed = lastSeen.lagging;
  if (assumed) {
    const { answer: looked, engine } = await askEngines(container, assumed, ask);
    if (isSameLagging(assumed, looked.lagging)) {
      lastSeen.lagging = looked.lagging;
      return { answer: looked.answer, engine };
    }
  }
  const read = await readLagging(container);
  lastSeen.lagging = read;
  const { answer: looked, engine } = await askEngines(container, read, ask);
  return { answer: looked.answer, engine };
}
