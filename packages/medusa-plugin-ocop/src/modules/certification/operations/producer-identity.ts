import { collapseSpaces, fold, parseProducerName } from 'ocop-core';
import type { ProducerInput, RecognitionItem } from '../types';

/** Not said by the decision and not to be read off the name: nothing is guessed. */
const PRODUCER_TYPE_UNKNOWN = 'unknown';

/** Whose a certificate is as it is entered, and where. */
export interface NamedProducer {
  /** What makes two printed names the same holder. */
  producer_key: string;
  producer_type: string;
  item: Pick<RecognitionItem, 'producer' | 'place' | 'commune' | 'demo'>;
}

/** Tax code, or folded name and province. */
export function producerKeyOf(producer: ProducerInput, place: RecognitionItem['place']): string {
  return producer.tax_code
    ? `mst:${producer.tax_code}`
    : `${collapseSpaces(fold(producer.name))}|${place.scheme}:${place.code}`;
}

export function producerTypeOf({ type, name }: ProducerInput): string {
  return type ?? parseProducerName(name).type ?? PRODUCER_TYPE_UNKNOWN;
}
