import { formatVnd, MOST_PACKS } from 'ocop-core';
import { savePacks } from '@/app/actions/desk/listings';
import { formBase } from '@/lib/desk/form-base';
import { packRows } from '@/lib/desk/listing-form';
import { LISTING_FORM } from '@/lib/desk/listing-place';
import type { Listing } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import type { DeskField } from '../form/form-props';
import { StepsBack } from './steps-back';

/** Step one: packs and prices. Of a pack that is sold the price is the table's. */
export async function PacksStep({ listing: { id, content } }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const { locale } = await pageContext();
  const base = await formBase(routes.listingPacks(id));
  const rows = packRows(content.packs.length, MOST_PACKS);
  const hidden: Record<string, string> = { id };
  const fields: DeskField[] = [];
  for (let index = 0; index < rows; index += 1) {
    const pack = content.packs[index];
    const number = index + 1;
    if (pack) hidden[`packs.${index}.key`] = pack.key;
    const price = pack?.price_vnd ?? null;
    const isSold = Boolean(pack?.variant_id);
    fields.push({
      name: `packs.${index}.title`,
      label: t('packFields.title', { number }),
      hint:
        isSold && price !== null
          ? t('packHints.sold', { price: formatVnd(price, locale) })
          : t('packHints.title'),
      maxLength: 80,
      autoComplete: 'off',
      value: pack?.title ?? '',
    });
    if (isSold) continue;
    fields.push({
      name: `packs.${index}.price_vnd`,
      label: t('packFields.price_vnd', { number }),
      hint: t('packHints.price'),
      inputMode: 'numeric',
      maxLength: 20,
      autoComplete: 'off',
      value: price === null ? '' : String(price),
    });
  }
  return (
    <>
      <p>{t('texts.packs')}</p>
      <DeskForm
        {...base()}
        id={LISTING_FORM}
        action={savePacks}
        draft={`${id}:packs`}
        hidden={hidden}
        fields={fields}
        submit={t('saveNext')}
      />
      <StepsBack id={id} />
    </>
  );
}
