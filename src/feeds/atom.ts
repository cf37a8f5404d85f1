import type { Board } from '../model/model.ts';
import { escapeXml } from '../render/xml.ts';
import type { Channel, Entry } from './channel.ts';

export function renderAtom(channel: Channel, entries: readonly Entry[], board: Board): string {
  const { title, about, page, atom, archive, updated } = channel;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(board.language)}">
<id>${escapeXml(atom)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(about)}</subtitle>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(atom)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<link rel="archives" type="text/html" href="${escapeXml(archive)}"/>
<author><name>${escapeXml(board.board.name)}</name>${board.website ? `<uri>${escapeXml(board.website)}</uri>` : ''}</author>
${entries.map(renderEntry).join('')}</feed>
`;
}

function renderEntry({ address, issue, versions, recordings, language, published, updated, html }: Entry): string {
  const categories = issue.topics.map(
    ({ id, name }) => `<category term="${escapeXml(id)}" label="${escapeXml(name)}"/>\n`,
  );
  const others = versions.map(
    ({ lang, url }) =>
      `<link rel="alternate" type="text/html" hreflang="${escapeXml(lang)}" href="${escapeXml(url)}"/>\n`,
  );
  const enclosures = recordings.map(
    ({ url, type, bytes }) =>
      `<link rel="enclosure" type="${type}"${bytes === undefined ? '' : ` length="${bytes}"`} href="${escapeXml(url)}"/>\n`,
  );
  return `<entry xml:lang="${escapeXml(language)}">
<id>${escapeXml(address)}</id>
<title>${escapeXml(issue.title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
${others.join('')}${enclosures.join('')}<published>${published}</published>
<updated>${updated}</updated>
${categories.join('')}<summary>${escapeXml(issue.summary)}</summary>
<content type="html">${escapeXml(html)}</content>
</entry>
`;
}
