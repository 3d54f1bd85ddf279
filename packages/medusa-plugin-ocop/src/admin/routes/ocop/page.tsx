import { defineRouteConfig } from '@medusajs/admin-sdk';
import { BadgeCheck } from '@medusajs/icons';
import { Navigate } from 'react-router-dom';
import { TextLabel } from '../../components/text-label';

/** The sidebar's OCOP section; the certificates are its front page. */
export default function OcopPage() {
  return <Navigate to="/ocop/certificates" replace />;
}

export const config = defineRouteConfig({
  label: 'nav.section',
  translationNs: 'ocop',
  icon: BadgeCheck,
  rank: 10,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.section" /> };
