import { PROVINCES, REGIONS } from 'ocop-core';
import { saveDelivery } from '@/app/actions/desk/delivery';
import type { SellerDelivery } from '@/lib/delivery-words';
import {
  type DeliveryPart,
  type DeliverySlug,
  FORM_REGIONS,
  FORM_STEPS,
} from '@/lib/desk/delivery-form';
import { formBase } from '@/lib/desk/form-base';
import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { DeskForm } from '../form/desk-form';
import type { DeskField } from '../form/form-props';

interface DeliveryPartProps {
  slug: DeliverySlug;
  part: DeliveryPart;
  delivery: SellerDelivery;
}

/** One part of how the seller sends, to be changed. */
export async function DeliveryPartForm({ slug, part, delivery }: DeliveryPartProps) {
  const t = await getTranslator('delivery');
  const { href } = await pageContext();
  const base = await formBase(routes.deliveryPart(slug));
  return (
    <>
      <p>{t(`texts.${part}`)}</p>
      <p>{t('emptyIsNone')}</p>
      <DeskForm
        {...base()}
        id="giao-hang"
        action={saveDelivery}
        hidden={{ phan: slug }}
        fields={await fieldsOf(part, delivery)}
        draft={`giao-hang:${slug}`}
        submit={t('save')}
      />
      <p>
        <a className={actions.quiet} href={href(routes.delivery)}>
          {t('back')}
        </a>
      </p>
    </>
  );
}

async function fieldsOf(part: DeliveryPart, delivery: SellerDelivery): Promise<DeskField[]> {
  const t = await getTranslator('delivery');
  switch (part) {
    case 'free_from_vnd':
      return [
        whole('free_from_vnd', t('fields.free_from_vnd'), t('hints.free_from_vnd'), delivery[part]),
      ];
    case 'pick_up':
      return pickUpFields(delivery);
    default:
      return [
        ...(part === 'regions' ? await regionFields(delivery) : []),
        ...(await priceFields(part, delivery)),
      ];
  }
}

async function priceFields(
  zone: 'own' | 'regions' | 'country',
  delivery: SellerDelivery,
): Promise<DeskField[]> {
  const t = await getTranslator('delivery');
  const prices = delivery[zone];
  const count = Math.max(FORM_STEPS, prices?.steps.length ?? 0);
  const rows = Array.from({ length: count }, (_, index) => {
    const step = prices?.steps[index];
    const at = `${zone}.steps.${index}`;
    const number = index + 1;
    return [
      whole(
        `${at}.up_to_g`,
        t('fields.up_to_g', { number }),
        index === 0 ? t('hints.up_to_g') : undefined,
        step?.up_to_g,
      ),
      whole(`${at}.fee_vnd`, t('fields.fee_vnd', { number }), undefined, step?.fee_vnd),
    ];
  });
  const more = prices?.more_kg_vnd || null;
  return [
    ...rows.flat(),
    whole(`${zone}.more_kg_vnd`, t('fields.more_kg_vnd'), t('hints.more_kg_vnd'), more),
  ];
}

async function regionFields({ regions }: SellerDelivery): Promise<DeskField[]> {
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const options = REGIONS.map((region) => ({ value: region.code, label: region[name] }));
  const count = Math.max(FORM_REGIONS, regions?.region_codes.length ?? 0);
  return Array.from({ length: count }, (_, index) => ({
    name: `regions.region_codes.${index}`,
    label: t('fields.region', { number: index + 1 }),
    value: regions?.region_codes[index] ?? '',
    options: [{ value: '', label: t('chooseRegion') }, ...options],
  }));
}

async function pickUpFields({ pick_up, own_province_code }: SellerDelivery): Promise<DeskField[]> {
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const { byName } = formattersFor(locale);
  const provinces = PROVINCES.map((province) => ({ value: province.code, label: province[name] }));
  return [
    {
      name: 'pick_up.address',
      label: t('fields.address'),
      hint: t('hints.address'),
      maxLength: 200,
      autoComplete: 'street-address',
      value: pick_up?.address ?? '',
    },
    {
      name: 'pick_up.commune',
      label: t('fields.commune'),
      maxLength: 120,
      value: pick_up?.commune ?? '',
    },
    {
      name: 'pick_up.province_code',
      label: t('fields.province_code'),
      value: pick_up?.province_code ?? own_province_code ?? '',
      options: [
        { value: '', label: t('chooseProvince') },
        ...provinces.sort((one, other) => byName(one.label, other.label)),
      ],
    },
    {
      name: 'pick_up.hours',
      label: t('fields.hours'),
      hint: t('hints.hours'),
      maxLength: 120,
      value: pick_up?.hours ?? '',
    },
  ];
}

function whole(
  name: string,
  label: string,
  hint: string | undefined,
  value: number | null | undefined,
): DeskField {
  return {
    name,
    label,
    ...(hint && { hint }),
    inputMode: 'numeric',
    maxLength: 20,
    autoComplete: 'off',
    value: value === null || value === undefined ? '' : String(value),
  };
}
