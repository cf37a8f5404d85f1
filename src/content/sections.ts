import type { Block, Section, Status } from '../model/model.ts';
import { partsOf } from '../model/panels.ts';
import { teaserOf } from '../model/teaser.ts';
import type { BlockMark } from '../text/fenced-block.ts';
import { plainText, type Token } from '../text/markdown.ts';
import { atLine, FILE_START, type Report } from '../text/problem.ts';
import { readAlert } from './alert.ts';
import { anchorBlocks, HEADING_MARK, readHeading } from './anchors.ts';
import { checkTokens } from './body-faults.ts';
import { liftPictures, takePictures } from './lift-pictures.ts';
import { readBlock } from './read-block.ts';
import { readEvents } from './read-events.ts';
import { readFigure, readFigureMark } from './read-figure.ts';

export interface Body {
  readonly intro: readonly Block[];
  readonly sections: readonly Section[];
}

/**
 * Markdown's tokens become sections of blocks. Token maps count the file's lines from 0.
 * @param lines the file, for the columns that tokens do not know
 * @param status a draft may be empty still
 */
export function readSections(tokens: readonly Token[], lines: readonly string[], status: Status, report: Report): Body {
  const intro: Block[] = [];
  const sections: (Omit<Section, 'blocks'> & { blocks: Block[] })[] = [];
  const taken = new Set<string>();
  let blocks = intro;
  let prose: (readonly Token[])[] = [];

  const endProse = () => {
    const body = prose.flat();
    if (body[0]) blocks.push({ kind: 'prose', at: atLine(body[0].map?.[0] ?? 0), body });
    prose = [];
  };

  for (const part of partsOf(tokens, 0)) {
    const [first, second] = part;
    const at = atLine(first?.map?.[0] ?? 0);
    if (first && isSection(first)) {
      endProse();
      const heading = readHeading(plainText([second as Token]), at, taken, report);
      taken.add(heading.id);
      blocks = [];
      sections.push({ ...heading, at, blocks });
      continue;
    }
    if (first?.type === 'bulletin_block_open') {
      endProse();
      blocks.push(...readFenced(part, sections.length === 0 ? 2 : 3, lines, report));
      continue;
    }
    for (const piece of liftPictures(part)) {
      const lifted = 'image' in piece;
      const alert = !lifted && first?.type === 'blockquote_open' && readAlert(piece.tokens, at, report);
      if (lifted || alert) endProse();
      if (lifted) blocks.push(...readFigure(piece, report));
      else if (alert) blocks.push(alert);
      else prose.push(piece.tokens);
    }
  }
  endProse();
  reportEmpty(tokens, status, report);
  reportTeasers(sections, report);
  checkTokens(tokens, lines, report);
  const counts = new Map<string, number>();
  return {
    intro: anchorBlocks(intro, taken, counts),
    sections: sections.map((section) => ({ ...section, blocks: anchorBlocks(section.blocks, taken, counts) })),
  };
}

/** What a `::: name` becomes, and the pictures in it. @param level of its titles */
function readFenced(
  [open, ...rest]: readonly Token[],
  level: number,
  lines: readonly string[],
  report: Report,
): readonly Block[] {
  const { tokens: body, pictures: within } = takePictures(rest.slice(0, -1));
  const { mark, pictures } = readFigureMark(open?.meta as BlockMark, within);
  const made = mark.name === 'events' ? readEvents(mark, body, level, lines, report) : readBlock(mark, body, report);
  return [made ?? [], pictures.flatMap((picture) => readFigure(picture, report))].flat();
}

/** An issue or a section with nothing written in it. Of one that was withdrawn, the text may be gone for good reason. */
function reportEmpty(tokens: readonly Token[], status: Status, report: Report): void {
  if (status === 'withdrawn') return;
  const severity = status === 'published' ? 'error' : 'warning';
  if (tokens.length === 0)
    report('issue-empty', FILE_START, 'This issue has no text. Write it below the second “---”.', severity);
  for (const [index, token] of tokens.entries()) {
    if (!isSection(token)) continue;
    // A heading is three tokens: its start, its words and its end.
    const next = tokens[index + 3];
    const title = plainText([tokens[index + 1] as Token])
      .replace(HEADING_MARK, '')
      .trim();
    if (title === '' || (next && !isSection(next))) continue;
    const message = `“${title}” is empty. Write its text below this heading, or delete the heading.`;
    report('section-empty', atLine(token.map?.[0] ?? 0), message, severity);
  }
}

/** A mail that shows nothing of a section but its heading makes nobody read on. */
function reportTeasers(sections: readonly Section[], report: Report): void {
  for (const { title, at, email, blocks } of sections) {
    if (email === undefined || blocks.length === 0 || teaserOf({ blocks }).blocks.length > 0) continue;
    const message = `“${title}” has no paragraph, so the email would show only its heading and a link. Write one below the heading, or delete “email=teaser”.`;
    report('section-email', at, message, 'warning');
  }
}

const isSection = ({ type, tag, level }: Token) => type === 'heading_open' && tag === 'h2' && level === 0;
