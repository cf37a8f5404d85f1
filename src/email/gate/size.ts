import type { Section } from '../../model/model.ts';
import { grouped } from '../../text/excerpt.ts';
import { countBytes } from '../../text/source.ts';
import { headingsOf } from './places.ts';
import type { MailElement } from './read-mail.ts';
import { type CheckedMail, type EmailRule, THE_LAYOUT } from './rule.ts';

/** Gmail shows a mail up to this many bytes, and the rest behind a link: readers lose nothing, so this is no reason not to send it. */
export const CLIP = 102_000;
export const NEAR_CLIP = 82_000;
const NAMED = 3;

export const size: EmailRule = {
  rule: 'mail-size',
  of: 'largest',
  find(mail, report) {
    const whole = mail.bytes + mail.added;
    if (whole <= NEAR_CLIP) return;
    const heavy = weighSections(mail);
    const at = heavy[0]?.section.at ?? mail.issue.keyAt.title;
    const adds = mail.added > 0 ? `, ${grouped(mail.added)} of which ${mail.mailer.title} adds` : '';
    const clip = grouped(CLIP);
    const what =
      whole > CLIP
        ? `This mail has ${grouped(whole)} bytes${adds}. Gmail shows the first ${clip}, then a link to the whole message.`
        : `This mail has ${grouped(whole)} bytes${adds}, close to the ${clip} after which Gmail shows a link to the whole message instead.`;
    report(at ? { at } : THE_LAYOUT, `${what}${nameHeavy(heavy)}`, 'warning');
  },
};

/** A mailer refuses what is longer than it takes. */
export const limit: EmailRule = {
  rule: 'mail-limit',
  find(mail, report) {
    const { title, limit: most } = mail.mailer;
    if (most === undefined || mail.bytes <= most) return;
    const at = weighSections(mail)[0]?.section.at ?? mail.issue.keyAt.title;
    const message = `This mail has ${grouped(mail.bytes)} bytes, and ${title} takes no more than ${grouped(most)}. Shorten this section, or split the issue in two.`;
    report(at ? { at } : THE_LAYOUT, message);
  },
};

interface Weight {
  readonly section: Section;
  readonly bytes: number;
}

function weighSections(mail: CheckedMail): readonly Weight[] {
  let block: MailElement | undefined;
  const starts = headingsOf(mail).map(({ section, heading }) => {
    const around = blockAround(heading);
    // The first heading of a block also counts what is before it: its cells and tables.
    const offset = around === block ? heading.offset : around.offset;
    block = around;
    return { section, offset };
  });
  const weights = starts.flatMap(({ section, offset }, index) =>
    section ? [{ section, bytes: countBytes(mail.html.slice(offset, starts[index + 1]?.offset)) }] : [],
  );
  return weights.sort((a, b) => b.bytes - a.bytes);
}

function blockAround(element: MailElement): MailElement {
  let block = element;
  while (block.parent?.parent && block.parent.parent.name !== 'body') block = block.parent;
  return block;
}

function nameHeavy(heavy: readonly Weight[]): string {
  if (heavy.length === 0) return ' Shorten it.';
  const named = heavy.slice(0, NAMED).map(({ section, bytes }) => `“${section.title}” (${grouped(bytes)})`);
  const whole = heavy.find(({ section }) => section.email !== 'teaser')?.section;
  const [noun, them] = named.length === 1 ? ['section is', 'it'] : ['sections are', 'them'];
  const advice = whole
    ? ` Shorten ${them}, or send only a first paragraph with a link to the rest: “## ${whole.title} {email=teaser}”.`
    : ` Shorten ${them}, or split this issue in two.`;
  return ` The heaviest ${noun} ${new Intl.ListFormat('en-GB').format(named)}.${advice}`;
}
