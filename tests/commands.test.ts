import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, describe, expect, vi } from 'vitest';
import { startWords } from '../src/cli/start-words.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { EXAMPLE } from './support/example.ts';
import { READING } from './support/reading.ts';
import { runCommand } from './support/run-command.ts';

/** So that nothing here changes with the calendar. */
const ON_THE_DAY = ['--date', READING.today()];

/** Each has a board of its own: they run side by side. */
const test = base.extend<{ copy: ContentCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which others it needs.
  copy: async ({}, use) => {
    const copy = copyContent();
    await use(copy);
    copy.remove();
  },
});

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);

describe.concurrent('build', () => {
  test('makes site and mails and ends with a short table', async ({ copy, expect }) => {
    const { code, stdout } = await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out);
    expect(code).toBe(0);
    expect(stdout.replace(/\d+\.\d$/m, 'N')).toMatchInlineSnapshot(`
      "issues        2
      pages         28
      mails         4
      largest mail  2017-11/mailchimp, 65 KB (6 KB of them added by the mailer) of the 102 KB that Gmail shows
      warnings      1
      seconds       N
      "
    `);
    expect(existsSync(join(copy.out, 'site/index.html'))).toBe(true);
    expect(existsSync(join(copy.out, 'email/2018-02/mailchimp.txt'))).toBe(true);
  });

  test('leaves the last good build as it was when anything is wrong, and tells all of it at once', async ({ copy }) => {
    expect((await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out)).code).toBe(0);
    const before = filesOf(copy.out);
    copy.edit('issues/2017-11.md', 'Tuesday 5 December 2017', 'Monday 5 December 2017');
    copy.edit('issues/2018-02.md', 'topics: [neglect', 'topics: [negelct');
    copy.edit('bulletin.yaml', '"#12455a"', '"#9cc4d4"');
    copy.write('glossary.yaml', 'CSE: Child\nCSE: Twice\n');
    const { code, stderr } = await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out);
    expect(code).toBe(1);
    expect(stderr).toContain(
      '2017-11.md:137:7  event-date  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.',
    );
    expect(stderr).toMatch(/2018-02\.md:7:\d+ {2}topic {2}“negelct” is not in topics\.yaml\. Did you mean “neglect”\?/);
    expect(stderr).toMatch(/bulletin\.yaml:\d+:\d+ {2}colour-contrast/);
    expect(stderr).toMatch(/glossary\.yaml:2:1 {2}yaml/);
    expect(stderr).toContain('is as it was');
    expect(filesOf(copy.out)).toEqual(before);
    expect(readdirSync(copy.folder).sort()).toEqual(['content', 'dist']);
  });

  test('tells of damaged pictures as of any other error, each at the line that shows it', async ({ copy }) => {
    const lost = ['masthead.jpg', 'neglect-strategy.jpg'];
    for (const name of lost) {
      const path = join(copy.content, 'images', name);
      writeFileSync(path, readFileSync(path).subarray(0, 20_000));
    }
    const { code, stderr } = await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/bulletin\.yaml:\d+:\d+ {2}image-file {2}“masthead\.jpg” cannot be read to its end/);
    expect(stderr).toMatch(/2018-02\.md:9:8 {2}image-file {2}“neglect-strategy\.jpg” cannot be read to its end/);
    expect(stderr).toContain('Nothing was built: 2 errors and 1 warning.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(copy.out)).toBe(false);
  });

  test('repeats no personal data in its log', async ({ copy }) => {
    copy.edit('issues/2018-02.md', 'Every document in this issue', 'Ring 07700 900123. Every document in this issue');
    const { code, stdout, stderr } = await runCommand(
      'build',
      ...ON_THE_DAY,
      '--content',
      copy.content,
      '--out',
      copy.out,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('phone-number (warning)');
    expect(stdout + stderr).not.toContain('900123');
  });

  test('stops at a mail that Gmail would cut off, names the section, and leaves the last good build as it was', async ({
    copy,
  }) => {
    expect((await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out)).code).toBe(0);
    const before = filesOf(copy.out);
    const sentence = `One ${'word '.repeat(18)}more. `;
    const long = `${sentence.repeat(20)}\n\n`.repeat(40);
    const heading = /^## (.*)$/m.exec(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8'))?.[0] ?? '';
    copy.edit('issues/2018-02.md', heading, `${heading}\n\n${long}`);
    const { code, stderr } = await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/2018-02\.md:\d+:1 {2}mail-size {2}This mail has 1\d\d,\d{3} bytes/);
    expect(stderr).toContain(`“${heading} {email=teaser}”`);
    expect(stderr).toContain('Nothing was built: 1 error and 1 warning.');
    expect(stderr).toContain('is as it was');
    expect(filesOf(copy.out)).toEqual(before);
    expect((await runCommand('check', ...ON_THE_DAY, '--content', copy.content)).stdout).toMatch(/ {2}mail-size {2}/);
    copy.edit('issues/2018-02.md', heading, `${heading} {email=teaser}`);
    expect((await runCommand('check', ...ON_THE_DAY, '--content', copy.content)).code).toBe(0);
  });

  test('shows no byte of a draft or a withdrawn issue, and a draft only when asked', async ({ copy }) => {
    copy.edit(
      'issues/2017-11.md',
      'status: published',
      'status: withdrawn\nwithdrawn: { date: 2018-09-03, reason: It was wrong. }',
    );
    copy.write(
      'issues/2018-05.md',
      readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8')
        .replace('number: 2', 'number: 3')
        .replace('published', 'draft')
        .replace('title: Bradford', 'title: Zanzibar'),
    );
    expect((await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out)).code).toBe(0);
    const texts = () =>
      filesOf(copy.out).map(([path, bytes]) => `${path}\n${Buffer.from(bytes ?? '', 'base64').toString('latin1')}`);
    // Of the withdrawn one the notice alone is left, at its address.
    for (const text of texts()) {
      expect(text).not.toMatch(/Zanzibar|2018-05|Autumn/);
      expect(text.replace(/^\/site\/issues\/2017-11\/[\s\S]*/, '')).not.toContain('2017-11');
    }
    expect(
      (await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out, '--drafts')).code,
    ).toBe(0);
    const mail = readFileSync(join(copy.out, 'email/2018-05/plain.html'), 'utf8');
    expect(mail).toContain('DRAFT');
    expect(readFileSync(join(copy.out, 'site/issues/2018-05/index.html'), 'utf8')).toMatch(/draft/i);
  });

  test('removes what is no longer there', async ({ copy }) => {
    await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out);
    copy.edit('issues/2017-11.md', 'status: published', 'status: draft');
    await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out);
    expect(existsSync(join(copy.out, 'site/issues/2017-11'))).toBe(false);
    expect(existsSync(join(copy.out, 'email/2017-11'))).toBe(false);
  });
});

test('a command in a copy without its packages says what to type', async ({ copy }) => {
  const place = join(copy.folder, 'fresh');
  cpSync('scripts', join(place, 'scripts'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, startWords('scripts/check.ts'), {
    cwd: place,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, 'The packages that this needs are not here yet. Type: npm ci\n']);
});

describe.concurrent('--demo', () => {
  test('builds the board that does not exist, on the day for which its training was written', async ({ copy }) => {
    const { code, stdout } = await runCommand('build', '--demo', '--out', copy.out);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^issues +10\n/)]);
    const home = readFileSync(join(copy.out, 'site/index.html'), 'utf8');
    expect(home).toContain('Exampleshire Safeguarding Children Partnership');
  });

  test('gives way to a folder that is named', async ({ copy }) => {
    expect((await runCommand('build', '--demo', '--content', copy.content, '--out', copy.out)).code).toBe(0);
    expect(readFileSync(join(copy.out, 'site/index.html'), 'utf8')).not.toContain('Exampleshire');
  });
});

describe.concurrent('check', () => {
  test('prints a list for other programs', async ({ copy }) => {
    copy.edit('issues/2018-02.md', 'number: 2', 'number: two');
    const { code, stdout } = await runCommand('check', ...ON_THE_DAY, '--content', copy.content, '--format', 'json');
    expect(code).toBe(1);
    const list = JSON.parse(stdout) as Record<string, unknown>[];
    expect(list.map((problem) => Object.keys(problem))).toEqual(
      list.map(({ page }) => ['rule', 'severity', 'file', 'line', 'column', 'message', ...(page ? ['page'] : [])]),
    );
    expect(list.some(({ severity, line, column }) => severity === 'error' && line === 3 && column === 9)).toBe(true);
  });

  test('looks at the mails of drafts too, and only warns of them', async ({ copy }) => {
    await runCommand('new', '--content', copy.content, '2018-05');
    copy.edit('issues/2018-05.md', '\nsummary: ', `\npreheader: ${'word '.repeat(40)}\nsummary: `);
    const { code, stdout } = await runCommand('check', '--content', copy.content);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2018-05\.md:\d+:12 {2}mail-preheader \(warning\) {2}/);
  });

  test('prints notes for the lines of a pull request', async () => {
    const { code, stdout } = await runCommand('check', ...ON_THE_DAY, '--content', EXAMPLE, '--format', 'github');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^::warning file=tests\/boards\/bradford\/bulletin\.yaml,line=\d+,col=\d+,title=contact-front-door::/,
    );
  });

  test('--fix shows what it would write and writes nothing; --write writes it, and then nothing is left', async ({
    copy,
  }) => {
    copy.edit('issues/2018-02.md', 'On 1 February 2018 we launch', 'On 1 February 2018 at 09.15am we launch');
    copy.edit('issues/2018-02.md', 'title: Bradford launches its neglect strategy', 'title: “Bradford launches”');
    const before = readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8');
    const shown = await runCommand('check', ...ON_THE_DAY, '--content', copy.content, '--fix');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('\n-title: “Bradford launches”\n+title: "Bradford launches"\n');
    expect(shown.stdout).toMatch(/\n\+On 1 February 2018 at 9\.15am we launch/);
    expect(shown.stderr).toBe(
      `2 changes in 1 file. To make them: npm run check -- --fix --write --content ${copy.content}\n`,
    );
    expect(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8')).toBe(before);

    const written = await runCommand('check', ...ON_THE_DAY, '--content', copy.content, '--fix', '--write');
    expect(written.stdout).toBe(shown.stdout);
    expect(written.stderr).toBe('Wrote 2 changes in 1 file.\n');
    expect(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8')).toBe(
      before.replace('“Bradford launches”', '"Bradford launches"').replace('09.15am', '9.15am'),
    );
    const again = await runCommand('check', ...ON_THE_DAY, '--content', copy.content, '--fix');
    expect([again.stdout, again.stderr]).toEqual(['', 'Nothing here can be mended without asking.\n']);
  });

  test('--fix shows no line with what no output may repeat', async ({ copy }) => {
    copy.edit('issues/2018-02.md', 'On 1 February 2018 we', 'At 09.15am 943 476 5919 was rung. On 1 February 2018 we');
    const { stdout } = await runCommand('check', ...ON_THE_DAY, '--content', copy.content, '--fix');
    expect(stdout).toMatch(/\n\+At 9\.15am /);
    expect(stdout).not.toContain('943 476');
  });

  test('--online finds links into a network of one’s own without asking, and writes them down; without it nothing does', async ({
    copy,
  }) => {
    // Nothing here may reach a real server.
    for (const file of ['bulletin.yaml', 'issues/2017-11.md'])
      copy.edit(file, 'https://twitter.com/bsafebradford', 'https://social.example/board');
    copy.edit('issues/2018-02.md', 'https://www.example.org/policies/thresholds', 'https://10.1.2.3/thresholds?for=me');
    const report = join(copy.folder, 'links.md');
    const check = (...args: readonly string[]) =>
      runCommand('check', ...ON_THE_DAY, '--content', copy.content, '--links', report, ...args);
    expect((await check()).stdout).not.toContain('link-dead');
    expect(existsSync(report)).toBe(false);

    const { code, stdout, stderr } = await check('--online');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2018-02\.md:\d+:\d+ {2}link-dead \(warning\) {2}“10\.1\.2\.3\/thresholds” is in a network/);
    expect(stderr).toMatch(/^Links: 1 asked for, 0 known to open, \d+ left out \(names kept for examples\)\.$/m);
    expect(readFileSync(report, 'utf8')).toMatch(/^A link of the archive leads nowhere any more\./);

    copy.edit('bulletin.yaml', '\nmailers:', '\nchecks: { link-dead: off }\nmailers:');
    expect((await check('--online')).stdout).not.toContain('link-dead');
    expect(readFileSync(report, 'utf8')).toBe('No link is dead.\n');
  });

  test('says which formats there are', async () => {
    const { code, stderr } = await runCommand('check', '--format', 'xml');
    expect([code, stderr]).toEqual([2, '“xml” is not a format. Write pretty, github, json or summary.\n']);
  });
});

describe.concurrent('new', () => {
  test('starts a draft with the next number that passes the checks as it stands', async ({ copy }) => {
    expect((await runCommand('new', '--content', copy.content, '2018-05')).code).toBe(0);
    expect(readFileSync(join(copy.content, 'issues/2018-05.md'), 'utf8')).toContain('number: 3\ndate: 2018-05-01');
    expect((await runCommand('check', ...ON_THE_DAY, '--content', copy.content)).stdout).not.toContain('2018-05.md');
  });

  test('never writes over an issue', async ({ copy }) => {
    const { code, stderr } = await runCommand('new', '--content', copy.content, '2018-02');
    expect(code).toBe(1);
    expect(stderr).toContain('is there already');
  });

  test.for([['2018-13'], ['may'], []])('asks for a year and a month instead of %j', async (words, { copy }) => {
    const { code, stderr } = await runCommand('new', '--content', copy.content, ...words);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run new -- 2018-05');
  });
});

describe.concurrent('mail', () => {
  const mail = ({ content }: ContentCopy, ...words: readonly string[]) =>
    runCommand('mail', '--content', content, ...words);

  test('prints what a build writes, byte for byte, and nothing beside it', async ({ copy }) => {
    expect((await runCommand('build', ...ON_THE_DAY, '--content', copy.content, '--out', copy.out)).code).toBe(0);
    const built = (name: string) => readFileSync(join(copy.out, 'email/2018-02', name), 'utf8');
    expect((await mail(copy, '2018-02', '--mailer', 'mailchimp')).stdout).toBe(built('mailchimp.html'));
    expect((await mail(copy, '2018-02', '--mailer', 'mailchimp', '--text')).stdout).toBe(built('mailchimp.txt'));
    expect((await mail(copy, '2018-02')).stdout).toBe(built('plain.html'));
  });

  test('prints nothing of a mail that the gate refuses, and says why where no program reads it', async ({ copy }) => {
    const sentence = `One ${'word '.repeat(18)}more. `;
    const long = `${sentence.repeat(20)}\n\n`.repeat(40);
    const heading = /^## (.*)$/m.exec(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8'))?.[0] ?? '';
    copy.edit('issues/2018-02.md', heading, `${heading}\n\n${long}`);
    const { code, stdout, stderr } = await mail(copy, '2018-02', '--mailer', 'mailchimp');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/2018-02\.md:\d+:1 {2}mail-size {2}This mail has 1\d\d,\d{3} bytes/);
    expect(stderr).toContain('Nothing was printed: 1 error.');
    expect((await mail(copy, '2017-11')).code).toBe(0);
  });

  test('prints a mail that the gate only warns of, and the warning beside it', async ({ copy }) => {
    copy.edit('issues/2018-02.md', '\npreheader: ', `\npreheader: ${'word '.repeat(40)}`);
    const { code, stdout, stderr } = await mail(copy, '2018-02');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(stderr).toMatch(/2018-02\.md:14:12 {2}mail-preheader \(warning\) {2}/);
  });

  test.for([
    [['2018-20'], 'There is no issue “2018-20”. Did you mean “2018-02”?'],
    [['2018-02', '--mailer', 'mailchip'], '“mailchip” is no mailer of this board. Did you mean “mailchimp”?'],
    [[], 'Which issue? Write its file’s name: npm run --silent mail -- 2018-02'],
    [['2018-05', '--open'], 'Make it with: npm run build'],
  ] as const)('says what is wrong with %j', async ([words, why], { copy }) => {
    const { code, stdout, stderr } = await mail(copy, ...words);
    expect(code).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(why);
  });
});

describe('every command', () => {
  const commands = readdirSync('scripts').filter((name) =>
    /^import .*readArguments/m.test(readFileSync(join('scripts', name), 'utf8')),
  );

  test.concurrent.each(commands)('%s explains itself with --help', async (name) => {
    const { code, stdout } = await runCommand(name.replace('.ts', ''), '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^npm (run )?[\w-]+/);
    expect(stdout).toContain('--help');
  });

  test('says so when npm took its options for itself', async ({ onTestFinished }) => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('npm_lifecycle_event', 'check');
    vi.stubEnv('npm_config_fix', 'true');
    const { code, stderr } = await runCommand('check');
    expect([code, stderr]).toEqual([
      2,
      'npm took “--fix” for itself. Two hyphens alone come first: npm run check -- --fix\n',
    ]);
  });

  test.concurrent.each([
    ['check', '--write', '--write goes with --fix'],
    ['check', '--fix --watch', '--fix mends once'],
    ['check', '--fix --online', '--fix says only what it mends'],
    ['check', '--links links.md', '--links goes with --online'],
    ['check', '--online --watch', 'Servers are not asked again'],
    ['check', '--summary --format json', '--summary has a form of its own'],
    ['mail', '2018-02 --text --fragment', 'leave --text or --fragment away'],
    ['mail', '2018-02 --open --text', '--open prints nothing'],
    ['new', '2018-05 --content nowhere', 'There is no folder nowhere'],
    ['bench', '--issues 1.5', 'Write whole numbers'],
    ['build', '--summary nowhere/summary.md', 'There is no folder nowhere'],
  ])('refuses what would be ignored: %s %s', async (name, words, why) => {
    const { code, stderr } = await runCommand(name, ...words.split(' '));
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  test('tells of all of them at once', async () => {
    const { code, stderr } = await runCommand('check', '--write', '--online', '--watch');
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 2]);
  });

  test.concurrent.each(commands)('%s refuses an option it does not know, and says which there are', async (name) => {
    const { code, stderr } = await runCommand(name.replace('.ts', ''), '--colour');
    expect(code).toBe(2);
    expect(stderr).toContain('--help');
  });
});
