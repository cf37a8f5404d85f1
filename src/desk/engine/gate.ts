// Of a name of its own, so that the desk loads it when the emails are looked at.
export { createGate } from '../../email/gate/index.ts';
