import { invalidDataError } from './errors.js';
import {
  adminPointAnswer,
  adminPointsAnswer,
  adminPointsQuery,
  pointBody,
  pointsAnswer,
  pointsQuery,
  pointTableAnswer,
  pointTableBody,
  removedPointAnswer,
} from './points-of-sale.js';
import { routes } from './route.js';

const invalid = { 400: [invalidDataError] } as const;

export const storePointRoutes = routes({
  pointsOfSale: {
    method: 'GET',
    path: '/store/points-of-sale',
    summary: 'Where goods of the programme are sold over a counter, by province',
    query: pointsQuery,
    answer: pointsAnswer,
    errors: invalid,
  },
});

export const adminPointRoutes = routes({
  points: {
    method: 'GET',
    path: '/admin/points-of-sale',
    summary: 'Points of sale by words, in the order of provinces and names',
    query: adminPointsQuery,
    answer: adminPointsAnswer,
    errors: invalid,
  },
  addPoint: {
    method: 'POST',
    path: '/admin/points-of-sale',
    summary: 'A new point of sale; one that is there already is kept as it is said now',
    body: pointBody,
    answer: adminPointAnswer,
    errors: invalid,
  },
  changePoint: {
    method: 'POST',
    path: '/admin/points-of-sale/:id',
    summary: 'What is said of a point of sale',
    body: pointBody,
    answer: adminPointAnswer,
    errors: invalid,
  },
  removePoint: {
    method: 'POST',
    path: '/admin/points-of-sale/:id/remove',
    summary: 'A point of sale that there is no more',
    answer: removedPointAnswer,
  },
  importPoints: {
    method: 'POST',
    path: '/admin/points-of-sale/table/import',
    summary: 'A table of points of sale: all rows or none, and what is wrong row by row',
    body: pointTableBody,
    answer: pointTableAnswer,
    errors: invalid,
  },
});
