// A newsletter as Word puts it into the clipboard, from what the editor typed: a heading is `#`, a bullet `•`, a line of tabs a row.

const FORMAT = '@list l0:level1 { mso-level-number-format:bullet; }';

export function asWordClipboard(typed: string): string {
  const parts = typed
    .split(/\n{2,}/)
    .flatMap((part) => (part.includes('\t') ? [asTable(part)] : part.split('\n').map(asParagraph)));
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>${FORMAT}</style></head><body lang=EN-GB><!--StartFragment-->${parts.join('\n')}<!--EndFragment--></body></html>`;
}

function asParagraph(line: string): string {
  const [, heading] = /^#+\s+(.*)$/.exec(line) ?? [];
  if (heading !== undefined) return `<h2 style='mso-margin-top-alt:auto'>${asSpan(heading)}<o:p></o:p></h2>`;
  const [, item] = /^•\s*(.*)$/.exec(line) ?? [];
  if (item !== undefined)
    return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${asSpan(item)}<o:p></o:p></p>`;
  return `<p class=MsoNormal>${asSpan(line)}<o:p></o:p></p>`;
}

const asTable = (part: string) =>
  `<table class=MsoTableGrid border=1>${part
    .split('\n')
    .map(
      (row) =>
        `<tr>${row
          .split('\t')
          .map((cell) => `<td><p class=MsoNormal>${asSpan(cell)}</p></td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

const asSpan = (words: string) =>
  `<span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>${words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\*(\w+)\*/g, '<i>$1</i>')
    .replace(/\bhttps?:\/\/\S+/g, (address) => `<a href="${address}">${address}</a>`)}</span>`;

/** An issue as it was in Word, before anybody knew of blocks: without their fences, its pictures and its front matter. */
export const newsletterInWord = (issue: string): string =>
  issue
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^(?::::.*|photo:.*|!\[.*)\n/gm, '')
    .replace(/^\|[-|]+\|\n/gm, '')
    .replace(/^\|(.*)\|$/gm, (_, cells: string) => cells.replaceAll('|', '\t'))
    .replace(/^- /gm, '• ');
