// What mailers make of a mail that is pasted into them, as far as it is known from their documentation and source. Enough to
// see that the mail still reads; no mailer was asked.

export const LISTMONK_LINKS = {
  UnsubscribeURL: 'https://list.example.org/subscription/c1/s1',
  ManageURL: 'https://list.example.org/subscription/c1/s1?manage=true',
} as const;

const FIRST_NAME = 'Sam';

/**
 * listmonk runs a campaign, and its plain text too, through Go's html/template: comments go, `{{ }}` is run, and what it does
 * not know stops it.
 */
export function pasteIntoListmonk(source: string): string {
  if (/https?:\/\/.+?@TrackLink/.test(source))
    throw new Error('listmonk would count the clicks of a link that is none.');
  // A raw string, between backticks, may hold line ends and quotes.
  return source
    .split(/(\{\{(?:`[^`]*`|[^`])*?\}\})/)
    .map((part, index) => (index % 2 === 1 ? runAction(part) : part.replace(/<!--[\s\S]*?-->/g, '')))
    .join('');
}

function runAction(action: string): string {
  const code = action.slice(2, -2).trim();
  const safe = /^Safe\s+`([^`]*)`$/.exec(code)?.[1];
  if (safe !== undefined) return safe;
  if (code === '.Subscriber.FirstName') return FIRST_NAME;
  if (code in LISTMONK_LINKS) return LISTMONK_LINKS[code as keyof typeof LISTMONK_LINKS];
  throw new Error(`listmonk: function "${code}" not defined`);
}

export const MAILCHIMP_TAGS: Readonly<Record<string, string>> = {
  UNSUB: 'https://example.us1.list-manage.com/unsubscribe?u=1&id=2',
  UPDATE_PROFILE: 'https://example.us1.list-manage.com/profile?u=1&id=2',
  'HTML:LIST_ADDRESS_HTML': '<span class="adr">The board, Bradford</span>',
  'LIST:ADDRESS': 'The board, Bradford',
  FNAME: FIRST_NAME,
};

/**
 * Mailchimp keeps comments, writes the head's plain rules into the tags, where a tag's own style wins, moves what is left of the
 * styles into the body, and puts values in place of its tags. A tag that it does not know vanishes.
 */
export function pasteIntoMailchimp(source: string): string {
  const styles = [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
  const [head = '', body = ''] = splitAt(source, /<body[^>]*>/);
  const bare = head.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  const merged = plainRules(styles).reduce(writeRule, body);
  return `${bare}<style>${styles}</style>${merged}`.replace(
    /\*\|([A-Z_:]+)\|\*/g,
    (_, tag: string) => MAILCHIMP_TAGS[tag] ?? '',
  );
}

function splitAt(source: string, pattern: RegExp): [string, string] {
  const found = pattern.exec(source);
  const at = found ? found.index + found[0].length : 0;
  return [source.slice(0, at), source.slice(at)];
}

interface Rule {
  readonly tags: readonly string[];
  readonly style: string;
}

/** Rules whose selectors are names of elements, outside of every at-rule. */
function plainRules(css: string): readonly Rule[] {
  const outside = css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...outside.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', style = '']) => {
    const tags = selector.split(',').map((one) => one.trim());
    return tags.every((tag) => /^[a-z]+$/.test(tag)) ? [{ tags, style: style.trim().replace(/;$/, '') }] : [];
  });
}

function writeRule(html: string, { tags, style }: Rule): string {
  return html.replace(new RegExp(`<(${tags.join('|')})(\\s[^>]*|)>`, 'g'), (_, tag: string, attributes: string) =>
    attributes.includes('style="')
      ? `<${tag}${attributes.replace('style="', `style="${style};`)}>`
      : `<${tag} style="${style}"${attributes}>`,
  );
}
