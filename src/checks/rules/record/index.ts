export { addressList } from './address-list.ts';
export { addressLost } from './address-lost.ts';
export { approval } from './approval.ts';
export { briefingPanels } from './briefing-panels.ts';
export { formerAddress } from './former-address.ts';
export { pageName } from './page-name.ts';
export { slugDate } from './slug-date.ts';
export { waiver } from './waiver.ts';
