/** Of a mailer’s account, what was sent. Its templates are no bulletins, and its lists of readers are nobody’s business here. */
const SENT = /(?:^|\/)campaigns_content\//;
/** What Word and browsers put beside a page. */
const PARTS = /(?:_files|\.fld)\//i;

/** The documents among files that lie together. The same text may be there twice, as HTML and as plain text. */
export function listDocuments(names: readonly string[]): readonly string[] {
  const all = names.filter((name) => !PARTS.test(name));
  const sent = all.filter((name) => SENT.test(name));
  const wanted = sent.length > 0 ? sent : all;
  const pages = new Set(wanted.filter((name) => /\.html?$/i.test(name)).map(withoutEnding));
  return wanted.filter((name) => !/\.txt$/i.test(name) || !pages.has(withoutEnding(name)));
}

const withoutEnding = (name: string) => name.replace(/\.[^.]*$/, '');
