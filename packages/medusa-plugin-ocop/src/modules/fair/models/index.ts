export { Fair } from './fair';
export { FairApplication } from './fair-application';
export { FairBooth } from './fair-booth';
export { FairBoothClass } from './fair-booth-class';
export { FairEntry } from './fair-entry';
export { FairEvent } from './fair-event';
export { FairZone } from './fair-zone';
