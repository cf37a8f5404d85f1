import type { MailerEntry } from '../fields/mailer-entry.ts';
import type { Mailer, Tag } from './mailer.ts';

export function configureMailer(base: Mailer, entry: MailerEntry): Mailer {
  const { unsubscribe, preferences, postal } = entry;
  const firstName = entry['first-name'];
  const own = {
    unsubscribe: boardTag(unsubscribe, entry['unsubscribe-text'], base.unsubscribe),
    preferences: boardTag(preferences, entry['preferences-text'], base.preferences),
    postal: boardTag(postal, entry['postal-text'], base.postal),
    firstName: boardTag(firstName, undefined, base.firstName),
  };
  const signs = [unsubscribe, preferences, postal, firstName].flatMap((tag) => (tag ? openingSigns(tag) : []));
  return {
    ...base,
    name: entry.name,
    title: entry.title ?? (entry.like ? entry.name : base.title),
    unsubscribe: own.unsubscribe ?? 'own-footer',
    preferences: own.preferences,
    postal: own.postal,
    firstName: own.firstName,
    codes: [...new Set([...base.codes, ...signs, ...(entry.codes ?? [])])],
    fragment: chooseFragment(entry, base),
  };
}

function chooseFragment({ fragment }: MailerEntry, base: Mailer): Mailer['fragment'] {
  if (fragment === 'no') return 'none';
  return fragment === 'yes' && base.fragment === 'none' ? 'beside' : base.fragment;
}

/** `none` takes a slot away: the mailer's own comes in its place, or nothing. */
const NONE = 'none';

function boardTag<Base>(html: string | undefined, text: string | undefined, base: Base): Tag | Base | undefined {
  if (html === NONE) return undefined;
  if (html !== undefined) return { html, text: text ?? html, source: 'board' };
  // The same link under another name in the plain text alone.
  return text !== undefined && isTag(base) ? { ...base, text, source: 'board' } : base;
}

const isTag = (value: unknown): value is Tag => typeof value === 'object' && value !== null;

/** `{{unsub}}` starts with `{{`; a code that starts with one sign is only known whole: `%UNSUB%`. */
function openingSigns(tag: string): readonly string[] {
  if (tag === NONE) return [];
  const code = tag.replace(/^(?:https?:\/\/|mailto:)/, '');
  const [signs = ''] = /^[^\p{L}\p{N}\s<]+/u.exec(code) ?? [];
  if (signs.length >= 2) return [signs];
  if (code.startsWith('<')) return [code.slice(0, -1)];
  return signs === '' || /\s/.test(code) ? [] : [code];
}
