import { describePicturePlace } from '../fields/picture-name.ts';
import { excerpt } from '../text/excerpt.ts';
import { READ, type Token } from '../text/markdown.ts';
import { findWritten } from '../text/mistyped-marks.ts';
import { atLine, type Report } from '../text/problem.ts';

// Lines that were meant as a picture, and would be printed as they were typed.

const NAME = String.raw`[^\s:()[\]<>"“”'‘’\ufff9-\ufffb][^:()[\]<>"“”'‘’\n\ufff9-\ufffb]{0,200}\.(?:jpe?g|png|gif|webp|avif|hei[cf])`;
/** `![A desk]<desk.jpg>`, `!(A desk)[desk.jpg]`, `![[desk.jpg]]`, with backslashes before its signs too. A space between its halves mistyped-marks.ts knows. */
const IN_SIGNS = new RegExp(
  `^[ \\t]*(?=[!\\[<${READ.other}])(?![^\\n]*(?:\\](?:[ \\t]|\\()|://))[^\\n]*?(${NAME})["”’]?[\\])>${READ.other}]+[ \\t]*$`,
  'imu',
);
const ALONE = new RegExp(`^[ \\t]*(${NAME})[ \\t]*$`, 'imu');

export function checkPictureRemains(token: Token, lines: readonly string[], report: Report): void {
  const unread = (token.meta as { unread?: string } | null)?.unread ?? '';
  const line = token.map?.[0] ?? 0;
  const placeOf = (found: string) => findWritten(found, atLine(line, 0), token.map?.[1] ?? line + 1, lines);
  if (unread.includes('data:image')) report('image-file', placeOf('data:image'), describePicturePlace('data:'));
  const name = IN_SIGNS.exec(unread)?.[1];
  const alone = name ? undefined : ALONE.exec(unread)?.[1];
  if (name)
    report(
      'link-broken',
      placeOf(name),
      `This picture would be printed as typed. Write “![](${excerpt(name)})”, with what it shows in the square brackets.`,
    );
  if (alone)
    report(
      'link-broken',
      placeOf(alone),
      `“${excerpt(alone)}” would be printed. To show the picture, write “![](${excerpt(alone)})”, with what it shows in the square brackets.`,
      'warning',
    );
}
