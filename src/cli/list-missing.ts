import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../build/check-content.ts';
import { countProblems, formats } from '../report/findings.ts';
import { say, sayAll } from '../text/said.ts';
import { sayMissingWorkflows } from './board-workflows.ts';
import { type Io, Stop } from './command.ts';
import { cacheFrom, openLayouts } from './places.ts';

/** Keys of bulletin.yaml that no check asks for, and what readers have of each. */
const USEFUL = {
  logo: 'your logo, at the top of every page and email',
  website: 'a link to your own website',
  privacy: 'who holds the mailing list, on the privacy page',
  repository: 'lets the desk hand an issue over to GitHub',
} as const;

/** Lists what a board still lacks before its first issue. @returns 1 while something must be done */
export async function listMissing(content: string, today: (timezone: string) => string, io: Io): Promise<number> {
  if (!existsSync(join(content, 'bulletin.yaml')))
    throw new Stop(
      say`There is no board in ${content}. Start one with “npm run init”, or name its folder: --content DIR`,
      1,
    );
  const places = { content, layouts: openLayouts(content, io)(), cache: cacheFrom(io) };
  const { problems, read, secrets } = await checkContent(places, { drafts: false, today });
  io.keepSecret(secrets);
  const { board, issues } = read;
  const useful = Object.entries(USEFUL).filter(([key]) => board?.[key as keyof typeof USEFUL] === undefined);
  const drafts = issues.filter(({ status }) => status === 'draft');
  io.stdout.write(formats.pretty(problems));
  if (problems.length === 0) io.stdout.write(say`Nothing must be done.\n`);
  if (useful.length > 0)
    io.stdout.write(
      say`\nYou can add to ${content}/bulletin.yaml:\n${sayAll(useful.map(([key, about]) => say`  ${key}: ${about}\n`))}`,
    );
  sayMissingWorkflows(content, io);
  if (drafts.length > 0 && drafts.length === issues.length)
    io.stdout.write(
      say`\nNo issue is published. Write over ${drafts[0]?.file ?? ''}, then change “status: draft” to “status: published”.\n`,
    );
  io.stderr.write(say`${content}: ${countProblems(problems)}\n`);
  return problems.length > 0 ? 1 : 0;
}
