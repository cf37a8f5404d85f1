import type { Service } from '../service.ts';
import { brevo } from './brevo.ts';
import { govdelivery } from './govdelivery.ts';
import { listmonk } from './listmonk.ts';
import { mailchimp } from './mailchimp.ts';

/**
 * By the mailer's name. None was tried with a real account: the tests have servers that do what the documentation says. Campaign Monitor is
 * not here because it takes no HTML, only a public address where it fetches it and changes its styles (campaignmonitor.com/api: HtmlUrl), and has no
 * request that changes a draft. Mails are not public.
 */
export const services: Readonly<Record<string, Service>> = { listmonk, brevo, mailchimp, govdelivery };
