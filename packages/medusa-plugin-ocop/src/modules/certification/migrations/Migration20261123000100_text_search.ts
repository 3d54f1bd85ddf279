import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const TOKEN_TYPES = 'word, hword, hword_part, numword, numhword, hword_numpart';

/**
 * The configuration that `search-postgres` looks for when its language is `simple`: words as they
 * are, without marks. Its own `english` drops unaccented Vietnamese words as stop words.
 */
export class Migration20261123000100_text_search extends Migration {
  override up(): void {
    this.addSql('create extension if not exists unaccent;');
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql(`
do $$
begin
  if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple'
                 and cfgnamespace = current_schema()::regnamespace) then
    create text search configuration medusa_search_simple (copy = simple);
    alter text search configuration medusa_search_simple
      alter mapping for ${TOKEN_TYPES} with unaccent, simple;
  end if;
end
$$;`);
  }

  override down(): void {
    this.addSql('drop text search configuration if exists medusa_search_simple;');
  }
}
