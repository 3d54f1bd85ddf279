import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { GATE_DOWN_SQL, GATE_SQL, ORDER_GUARDS_SQL } from './sql/gate';
import { REGISTER_GUARD_DOWN_SQL, REGISTER_GUARD_SQL } from './sql/register-guard';

/** The append-only register and the database's own guard of the gate. */
export class Migration20261123200000 extends Migration {
  override up(): void {
    this.addSql(REGISTER_GUARD_SQL);
    this.addSql(GATE_SQL);
    this.addSql(ORDER_GUARDS_SQL);
    this.addSql(
      `insert into ocop_listing_policy (id, cause, action) values ('ocpol_installed', 'installed', 'allow') on conflict do nothing;`,
    );
  }

  override down(): void {
    this.addSql(GATE_DOWN_SQL);
    this.addSql(REGISTER_GUARD_DOWN_SQL);
  }
}
