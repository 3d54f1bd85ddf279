import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { giveProducerHandles } from '../operations/give-producer-handles';
import { PRODUCER_HANDLES_DOWN_SQL, PRODUCER_HANDLES_SQL } from './sql/producer-handles';

/**
 * Producers get pages of their own, and those that are known their addresses: by the rule of
 * ocop-core itself, so that they are called as they would be had they come today.
 */
export class Migration20261125230000_producer_handles extends Migration {
  override async up(): Promise<void> {
    await this.execute('alter table ocop_producer add column if not exists handle text');
    await giveProducerHandles(this);
    this.addSql(PRODUCER_HANDLES_SQL);
  }

  override down(): void {
    this.addSql(PRODUCER_HANDLES_DOWN_SQL);
  }
}
