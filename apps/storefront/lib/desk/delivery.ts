import 'server-only';
import { sellerRoutes } from 'ocop-contract';
import { callSeller } from './call-seller';

/** How the seller sends its goods. @throws BackendUnavailable, BackendRefused */
export async function readOwnDelivery() {
  return (await callSeller(sellerRoutes.delivery)).delivery;
}
