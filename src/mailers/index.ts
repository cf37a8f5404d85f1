import type { MailerEntry } from '../fields/mailer-entry.ts';
import { brevo } from './brevo.ts';
import { campaignMonitor } from './campaign-monitor.ts';
import { configureMailer } from './configure.ts';
import { constantContact } from './constant-contact.ts';
import { dotdigital } from './dotdigital.ts';
import { govdelivery } from './govdelivery.ts';
import { hubspot } from './hubspot.ts';
import { listmonk } from './listmonk.ts';
import { mailchimp } from './mailchimp.ts';
import type { Mailer } from './mailer.ts';
import { notify } from './notify.ts';
import { outlook } from './outlook.ts';
import { plain } from './plain.ts';

export type { Mailer, Overhead, Tag, TagSource } from './mailer.ts';

/** Every mailer there is. Adding one adds its file and a line here. */
export const mailers: readonly Mailer[] = [
  plain,
  outlook,
  mailchimp,
  govdelivery,
  dotdigital,
  campaignMonitor,
  brevo,
  listmonk,
  constantContact,
  hubspot,
  notify,
];

export const mailerNames: readonly string[] = mailers.map((mailer) => mailer.name);

/**
 * The board’s mailers, in its own order: as they are, with other tags, or defined like another. What names nobody knows was told
 * when the board was read (`checks/mailer.ts`).
 */
export function chooseMailers(entries: readonly MailerEntry[]): readonly Mailer[] {
  return entries.flatMap((entry) => {
    const base = mailers.find(({ name }) => name === (entry.like ?? entry.name));
    return base ? [configureMailer(base, entry)] : [];
  });
}
