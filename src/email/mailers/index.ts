import { mailchimp } from './mailchimp.ts';
import type { Mailer } from './mailer.ts';
import { plain } from './plain.ts';

export type { Mailer, Slots } from './mailer.ts';

/** Every mailer there is. Adding one adds its file and a line here. */
export const mailers: readonly Mailer[] = [plain, mailchimp];

export const mailerNames: readonly string[] = mailers.map((mailer) => mailer.name);

/** The board’s mailers, in its own order. Names are checked when the board is read (`checks/mailer.ts`). */
export function chooseMailers(names: readonly string[]): readonly Mailer[] {
  return names.flatMap((name) => mailers.find((mailer) => mailer.name === name) ?? []);
}
