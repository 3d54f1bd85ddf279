export { PointOfSale } from './point-of-sale';
