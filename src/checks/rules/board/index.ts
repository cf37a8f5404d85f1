export { accessibilityStatement } from './accessibility-statement.ts';
export { checksSetting } from './checks.ts';
export { contactFrontDoor } from './contact-front-door.ts';
export { contactVerified } from './contact-verified.ts';
export { mailer } from './mailer.ts';
export { wording } from './wording.ts';
