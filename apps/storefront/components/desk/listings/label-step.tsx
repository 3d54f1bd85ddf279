import { isGroupCode, LABEL_KEYS, type LabelKey, labelDue } from 'ocop-core';
import { saveLabel } from '@/app/actions/desk/listings';
import { formBase } from '@/lib/desk/form-base';
import { LISTING_FORM } from '@/lib/desk/listing-place';
import type { Listing } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import type { DeskField } from '../form/form-props';
import { StepsBack } from './steps-back';

/** What is written in one line. */
const SHORT: readonly LabelKey[] = [
  'net_weight',
  'shelf_life',
  'made_on',
  'expires_on',
  'self_declaration',
  'origin',
];

/** Step three: what the label says, stock of what is not sold yet, and words about the goods. */
export async function LabelStep({ listing: { id, goods, content } }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const label = await getTranslator('label');
  const base = await formBase(routes.listingLabel(id));
  const due = isGroupCode(goods.group_code) ? labelDue(goods.group_code, goods.name) : [];
  const stock: DeskField[] = content.packs.flatMap(({ title, stock: count, variant_id }, index) =>
    variant_id
      ? []
      : [
          {
            name: `packs.${index}.stock`,
            label: t('stockField', { title }),
            hint: t('packHints.stock'),
            inputMode: 'numeric' as const,
            maxLength: 12,
            autoComplete: 'off',
            value: count === null ? '' : String(count),
          },
        ],
  );
  const labelled: DeskField[] = LABEL_KEYS.map((key) => ({
    name: `label.${key}`,
    label: due.includes(key) ? t('due', { name: label(`keys.${key}`) }) : label(`keys.${key}`),
    hint: t(`labelHints.${key}`),
    maxLength: 2000,
    autoComplete: 'off',
    ...(!SHORT.includes(key) && { rows: 3 }),
    value: content.label[key] ?? '',
  }));
  return (
    <>
      <p>{t('texts.label')}</p>
      <DeskForm
        {...base()}
        id={LISTING_FORM}
        action={saveLabel}
        draft={`${id}:label`}
        hidden={{ id }}
        fields={[
          ...stock,
          ...labelled,
          {
            name: 'summary',
            label: t('fields.summary'),
            hint: t('hints.summary'),
            maxLength: 160,
            value: content.summary ?? '',
          },
          {
            name: 'description',
            label: t('fields.description'),
            hint: t('hints.description'),
            maxLength: 4000,
            rows: 6,
            value: content.description ?? '',
          },
        ]}
        submit={t('savePreview')}
      />
      <StepsBack id={id} />
    </>
  );
}
