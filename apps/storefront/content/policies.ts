import type { PolicySlug } from '@/lib/policy-slugs';
import type { Translated } from './article';
import { COMPLAINTS } from './policies/complaints';
import { DELIVERY } from './policies/delivery';
import { PAYMENT } from './policies/payment';
import { PRIVACY } from './policies/privacy';
import { PURCHASE } from './policies/purchase';
import { REGULATIONS } from './policies/regulations';
import { RETURNS } from './policies/returns';

/**
 * The policies that Vietnamese e-commerce law asks of a marketplace, as templates: every gap and
 * every rule is for the operator to fill in and to have checked.
 */
export const POLICIES: Readonly<Record<PolicySlug, Translated>> = {
  'mua-hang': PURCHASE,
  'giao-hang': DELIVERY,
  'doi-tra': RETURNS,
  'thanh-toan': PAYMENT,
  'bao-mat': PRIVACY,
  'giai-quyet-khieu-nai': COMPLAINTS,
  'quy-che': REGULATIONS,
};
