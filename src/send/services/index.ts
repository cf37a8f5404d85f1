import type { Service } from '../service.ts';
import { brevo } from './brevo.ts';
import { campaignMonitor } from './campaign-monitor.ts';
import { govdelivery } from './govdelivery.ts';
import { listmonk } from './listmonk.ts';
import { mailchimp } from './mailchimp.ts';

/** By the mailer's name. None was tried with a real account: the tests have servers that do what the documentation says. */
export const services: Readonly<Record<string, Service>> = {
  listmonk,
  brevo,
  mailchimp,
  'campaign-monitor': campaignMonitor,
  govdelivery,
};
