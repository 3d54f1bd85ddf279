import { invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import {
  adminFairAnswer,
  adminFairsAnswer,
  cancelFairBody,
  fairApplicationActBody,
  fairApplicationBody,
  fairBody,
  fairBoothBody,
  fairHistoryAnswer,
  fairHistoryQuery,
  fairInvitationAnswer,
  fairInvitationBody,
  fairPlanBody,
  fairWaveBody,
  newFairBody,
  sellerApplicationActBody,
  sellerApplicationBody,
  sellerFairAnswer,
  sellerFairsAnswer,
  shopFairAnswer,
  shopFairsAnswer,
} from './index.js';

const invalid = { 400: [invalidDataError] } as const;

/** What operators ask about fairs. */
export const adminFairRoutes = routes({
  fairs: {
    method: 'GET',
    path: '/admin/ocop/fairs',
    summary: 'Fairs, those that open last first',
    answer: adminFairsAnswer,
  },
  createFair: {
    method: 'POST',
    path: '/admin/ocop/fairs',
    summary: 'Plan a fair, on the ground of another one where it is a copy',
    body: newFairBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  fair: {
    method: 'GET',
    path: '/admin/ocop/fairs/:id',
    summary:
      'One fair: its ground, how it fills, who applied and why who waits is not offered a place',
    answer: adminFairAnswer,
  },
  editFair: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id',
    summary: 'Change what is said of a fair, its times and its call',
    body: fairBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  saveFairPlan: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/plan',
    summary: 'Draw zones, classes and booths; what is held or waited for stays',
    body: fairPlanBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  cancelFair: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/cancel',
    summary: 'Call a fair off, with the reason that everybody reads',
    body: cancelFairBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  offerFairPlaces: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/offers',
    summary: 'Offer what is free to whom it is due, in the order of the list',
    answer: adminFairAnswer,
  },
  beginFairWave: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/waves',
    summary: 'Begin the next wave; who waits is carried on, but for those who are left',
    body: fairWaveBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  enterFairApplication: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/applications',
    summary: 'Enter a producer, a delegation of several, or a guest',
    body: fairApplicationBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  actOnFairApplication: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/applications/:application_id/acts',
    summary: 'Refuse, revoke, or answer for whoever has no account',
    body: fairApplicationActBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  giveFairBooth: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/applications/:application_id/booth',
    summary: 'Give an accepted application its booth; null takes it away',
    body: fairBoothBody,
    answer: adminFairAnswer,
    errors: invalid,
  },
  inviteToFair: {
    method: 'POST',
    path: '/admin/ocop/fairs/:id/invitations',
    summary: 'Invite all producers of the register with such goods, or tell who they are',
    body: fairInvitationBody,
    answer: fairInvitationAnswer,
    errors: invalid,
  },
  fairHistory: {
    method: 'GET',
    path: '/admin/ocop/fairs/:id/history',
    summary: 'What happened at a fair, the last first',
    query: fairHistoryQuery,
    answer: fairHistoryAnswer,
    errors: invalid,
  },
});

/** What a shop asks about fairs. */
export const storeFairRoutes = routes({
  fairs: {
    method: 'GET',
    path: '/store/ocop/fairs',
    summary: 'Fairs that the public may know of',
    answer: shopFairsAnswer,
  },
  fair: {
    method: 'GET',
    path: '/store/ocop/fairs/:slug',
    summary: 'One fair with its zones and who stands in which booth',
    answer: shopFairAnswer,
  },
});

/** What members of a seller ask about fairs. */
export const sellerFairRoutes = routes({
  fairs: {
    method: 'GET',
    path: '/seller/fairs',
    summary: 'Fairs with an open call, and those that the seller applied to',
    answer: sellerFairsAnswer,
  },
  applyToFair: {
    method: 'POST',
    path: '/seller/fairs/:id/applications',
    summary: 'Apply with goods, take an invitation up, or change the goods of an application',
    body: sellerApplicationBody,
    answer: sellerFairAnswer,
    errors: invalid,
  },
  actOnFairApplication: {
    method: 'POST',
    path: '/seller/fairs/:id/applications/:application_id/acts',
    summary: 'Accept or decline a place, leave the list, give a place back',
    body: sellerApplicationActBody,
    answer: sellerFairAnswer,
    errors: invalid,
  },
});
