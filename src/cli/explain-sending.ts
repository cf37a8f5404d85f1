import { type Mailer, mailerNames } from '../mailers/index.ts';
import type { ServiceFault } from '../send/ask-service.ts';
import type { Connection, Service } from '../send/service.ts';
import { services } from '../send/services/index.ts';
import { suggest } from '../text/nearest.ts';
import { type Said, say } from '../text/said.ts';

/** Why no draft can be made in the mailer that was asked for. @param able those of the board in which one can */
export function explainUnable(wanted: string, able: readonly string[]): Said {
  if (services[wanted])
    return say`“${wanted}” is not under “mailers:” in bulletin.yaml. Add it there with its “api:”, as in docs/sending.md.`;
  if (mailerNames.includes(wanted))
    return say`No draft can be made in “${wanted}”. Paste the email from its kit, or make one in ${able.join(' or ')}.`;
  return say`“${wanted}” is not a mailer of this board. ${suggest(wanted, able)}`;
}

/** What a mailer’s fault means, and what to do. */
export function explainFault(
  { kind, words }: ServiceFault,
  { title }: Mailer,
  { keys }: Service,
  { list }: Connection,
): Said {
  const quoted = words === '' ? say`` : say` It says: “${words}”`;
  const nothing = say`Nothing was sent to readers.`;
  const again = list
    ? say`Run this again later: it goes on with the draft that is there.`
    : say`Look there first: if it has a draft of this issue, run this again with --draft and its number.`;
  const explained: Readonly<Record<ServiceFault['kind'], Said>> = {
    refused: say`${title} refused the keys in ${keys.join(' and ')}. Check them, and what they allow, in the settings there.`,
    unknown: say`${title} has nothing at the address that was asked. Check “api:” in bulletin.yaml, and --draft if you typed it.`,
    invalid: say`${title} refused the draft. Check “api:” in bulletin.yaml, and that it knows the sender.`,
    busy: say`${title} is busy. Wait some minutes, and run this again.`,
    broken: say`${title} answered with a fault of its own. ${again}`,
    silent: say`${title} did not answer in time. ${again}`,
    unreached: say`${title} could not be reached. Check the connection of this computer to the internet, and “server:” in “api:” of bulletin.yaml if it is there.`,
  };
  return say`${explained[kind]}${quoted} ${nothing}`;
}
