import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, describe, expect, inject } from 'vitest';
import './support/built-boards.ts';
import { withDemo } from '../src/cli/demo.ts';
import { startWords } from '../src/cli/start-words.ts';
import { aBlackPng } from './hostile/pictures.ts';
import { anIssue } from './support/an-issue.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { EXAMPLE } from './support/example.ts';
import { READING } from './support/reading.ts';
import { runCommand, runProcess } from './support/run-command.ts';

/** So that nothing here changes with the calendar. */
const ON_THE_DAY = ['--date', READING.today()];

const test = base.extend<{ copy: ContentCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which others it needs.
  copy: async ({}, use) => use(copyContent()),
});

const build = ({ content, out }: ContentCopy, ...more: readonly string[]) =>
  runCommand('build', ...ON_THE_DAY, '--content', content, '--out', out, ...more);
const check = ({ content }: ContentCopy, ...more: readonly string[]) =>
  runCommand('check', ...ON_THE_DAY, '--content', content, ...more);

/** What a failed build has to leave alone. */
const leaveBuild = ({ out }: ContentCopy) => {
  mkdirSync(join(out, 'site'), { recursive: true });
  writeFileSync(join(out, 'site/last.html'), 'The last good build');
};

/** More than Gmail shows, in the first section. @returns its heading */
function writeTooMuch(copy: ContentCopy): string {
  const paragraph = `One ${'word '.repeat(18)}more. `.repeat(20);
  const heading = /^## .*$/m.exec(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8'))?.[0] ?? '';
  copy.edit('issues/2018-02.md', heading, `${heading}\n\n${`${paragraph}\n\n`.repeat(40)}`);
  return heading;
}

/** And to be mailed with Constant Contact: a table, whose tags are long in a mail. */
function writeMoreThanTaken(copy: ContentCopy): void {
  const rows = '| a | b | c |\n'.repeat(700);
  const heading = /^## .*$/m.exec(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8'))?.[0] ?? '';
  copy.edit('issues/2018-02.md', heading, `${heading}\n\n| a | b | c |\n|---|---|---|\n${rows}`);
  copy.edit('bulletin.yaml', 'mailers: [plain, mailchimp]', 'mailers: [plain, constant-contact]');
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);

describe('build', () => {
  test('makes site and mails in place of the last build, and ends with a short table', async ({ copy, expect }) => {
    leaveBuild(copy);
    const { code, stdout } = await build(copy);
    expect(code).toBe(0);
    expect(stdout.replace(/\d+\.\d$/m, 'N')).toMatchInlineSnapshot(`
      "issues        2
      pages         28
      mails         4
      largest mail  2017-11/mailchimp, 65 KB of Gmail’s limit of 102 KB (6 KB added by the mailer)
      warnings      1
      seconds       N
      "
    `);
    expect(existsSync(join(copy.out, 'site/index.html'))).toBe(true);
    expect(existsSync(join(copy.out, 'email/2018-02/mailchimp.txt'))).toBe(true);
    expect(existsSync(join(copy.out, 'site/last.html'))).toBe(false);
  });

  test('leaves the last good build as it was when anything is wrong, and reports every problem', async ({ copy }) => {
    leaveBuild(copy);
    const before = filesOf(copy.out);
    copy.edit('issues/2017-11.md', 'Tuesday 5 December 2017', 'Monday 5 December 2017');
    copy.edit('issues/2018-02.md', 'topics: [neglect', 'topics: [negelct');
    copy.edit('bulletin.yaml', '"#12455a"', '"#9cc4d4"');
    copy.write('glossary.yaml', 'CSE: Child\nCSE: Twice\n');
    const { code, stderr } = await build(copy);
    expect(code).toBe(1);
    expect(stderr).toContain(
      '2017-11.md:137:7  event-date  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    );
    expect(stderr).toMatch(/2018-02\.md:7:\d+ {2}topic {2}“negelct” is not in topics\.yaml\. Did you mean “neglect”\?/);
    expect(stderr).toMatch(/bulletin\.yaml:\d+:\d+ {2}colour-contrast/);
    expect(stderr).toMatch(/glossary\.yaml:2:1 {2}yaml/);
    expect(stderr).toContain('is unchanged');
    expect(filesOf(copy.out)).toEqual(before);
    expect(readdirSync(copy.folder).sort()).toEqual(['content', 'dist']);
  });

  test('reports damaged pictures like any other error, each at the line that shows it', async ({ copy }) => {
    const lost = ['masthead.jpg', 'neglect-strategy.jpg'];
    for (const name of lost) {
      const path = join(copy.content, 'images', name);
      writeFileSync(path, readFileSync(path).subarray(0, 20_000));
    }
    const { code, stderr } = await build(copy);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /bulletin\.yaml:\d+:\d+ {2}image-file {2}“masthead\.jpg” is damaged or was not uploaded completely/,
    );
    expect(stderr).toMatch(
      /2018-02\.md:9:8 {2}image-file {2}“neglect-strategy\.jpg” is damaged or was not uploaded completely/,
    );
    expect(stderr).toContain('Nothing was built: 2 errors and 1 warning.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(copy.out)).toBe(false);
  });

  test('warns of a mail of which Gmail would show only a part, names the section, and builds it; no personal data is in its log', async ({
    copy,
  }) => {
    const heading = writeTooMuch(copy);
    copy.edit('issues/2018-02.md', 'Every document in this issue', 'Ring 07700 900123. Every document in this issue');
    const { code, stdout, stderr } = await build(copy);
    expect(code).toBe(0);
    expect(stderr).toContain('phone-number (warning)');
    expect(stdout + stderr).not.toContain('900123');
    expect(stderr).toMatch(/2018-02\.md:\d+:1 {2}mail-size \(warning\) {2}This mail has 1\d\d,\d{3} bytes/);
    expect(stderr).toContain(`“${heading} {email=teaser}”`);
    copy.edit('issues/2018-02.md', heading, `${heading} {email=teaser}`);
    expect((await check(copy)).stdout).not.toContain('mail-size');
  });

  test('stops at a mail that its mailer does not take, and leaves the last good build as it was', async ({ copy }) => {
    leaveBuild(copy);
    const before = filesOf(copy.out);
    writeMoreThanTaken(copy);
    const { code, stderr } = await build(copy);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /2018-02\.md:\d+:1 {2}mail-limit {2}This mail has [4-9]\d\d,\d{3} bytes, and Constant Contact/,
    );
    expect(stderr.indexOf('mail-limit')).toBeLessThan(stderr.indexOf('(warning)'));
    expect(stderr).toContain('Nothing was built: 1 error and 2 warnings.');
    expect(stderr).toContain('is unchanged');
    expect(filesOf(copy.out)).toEqual(before);
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
    expect((await build(copy)).code).toBe(0);
    const texts = () =>
      filesOf(copy.out)
        // The desk's program has examples of its own.
        .filter(([path]) => path !== '/site/desk/worker.js')
        .map(([path, bytes]) => `${path}\n${Buffer.from(bytes ?? '', 'base64').toString('latin1')}`);
    // Of the withdrawn one the notice alone is left, at its address and on the desk, which reports links to it.
    for (const text of texts()) {
      expect(text).not.toMatch(/Zanzibar|2018-05/);
      // The desk's program knows the word as a season.
      if (!/^\/site\/desk\/[\w-]+\.js$/m.test(text)) expect(text).not.toContain('Autumn');
      expect(text.replace(/^\/site\/(?:issues\/2017-11\/|desk\/board\.json)[\s\S]*/, '')).not.toContain('2017-11');
    }
    expect((await build(copy, '--drafts')).code).toBe(0);
    const mail = readFileSync(join(copy.out, 'email/2018-05/plain.html'), 'utf8');
    expect(mail).toContain('DRAFT');
    expect(readFileSync(join(copy.out, 'site/issues/2018-05/index.html'), 'utf8')).toMatch(/draft/i);
  });
});

describe('in a process of its own, a command', () => {
  test('starts, prints, and ends with its exit code', async () => {
    expect(await runProcess('new', 'May')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^“May” is not a year and a month\. Type it like this: npm run new -- 2018-05\n$/),
    });
  });

  test('says so when npm took its options for itself', () => {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'check', '--fix'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      'npm took “--fix” for itself. Put -- before your options: npm run check -- --fix\n',
    ]);
  });

  test('ends without a word when nobody reads on', ({ copy }) => {
    // More than a pipe holds.
    const links = '[a](javascript:b) '.repeat(300);
    copy.write('issues/2018-03.md', anIssue({ slug: '2018-03', keys: { number: '3' }, body: links }).text);
    const words = [...startWords('scripts/check.ts'), '--content', copy.content, '--format', 'json'];
    const [start, ...args] = [process.execPath, ...words];
    const { status, stderr } = spawnSync('bash', ['-c', 'set -o pipefail; "$@" | head -c 1', 'bash', start, ...args], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([141, '']);
  });

  test('says what to type in a copy without packages', ({ copy }) => {
    const place = join(copy.folder, 'fresh');
    for (const folder of ['scripts', 'src']) cpSync(folder, join(place, folder), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, startWords('scripts/check.ts'), {
      cwd: place,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, 'The package “rolldown” is missing or incomplete. Run: npm ci\n']);
  });
});

describe('--demo', () => {
  test('builds the board that does not exist, on the day for which its training was written', async ({ copy }) => {
    const { code, stdout } = await runCommand('build', '--demo', '--out', copy.out);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^issues +10\n/)]);
    const home = readFileSync(join(copy.out, 'site/index.html'), 'utf8');
    expect(home).toContain('Exampleshire Safeguarding Children Partnership');
  });

  test('gives way to a folder and a day that are named', () => {
    expect(withDemo({ demo: true, content: 'board', date: '2018-02-02' })).toMatchObject({
      content: 'board',
      date: '2018-02-02',
    });
  });
});

describe('check', () => {
  test('prints a list for other programs', async ({ copy }) => {
    copy.edit('issues/2018-02.md', 'number: 2', 'number: two');
    const { code, stdout } = await check(copy, '--format', 'json');
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
    const shown = await check(copy, '--fix');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('\n-title: “Bradford launches”\n+title: "Bradford launches"\n');
    expect(shown.stdout).toMatch(/\n\+On 1 February 2018 at 9\.15am we launch/);
    expect(shown.stderr).toBe(
      `2 changes in 1 file. To make them: npm run check -- --fix --write --content ${copy.content}\n`,
    );
    expect(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8')).toBe(before);

    const written = await check(copy, '--fix', '--write');
    expect(written.stdout).toBe(shown.stdout);
    expect(written.stderr).toBe('Wrote 2 changes in 1 file.\n');
    expect(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8')).toBe(
      before.replace('“Bradford launches”', '"Bradford launches"').replace('09.15am', '9.15am'),
    );
    const again = await check(copy, '--fix');
    expect([again.stdout, again.stderr]).toEqual(['', 'There is nothing to fix automatically.\n']);
  });

  test('--fix shows no line with what no output may repeat', async ({ copy }) => {
    copy.edit('issues/2018-02.md', 'On 1 February 2018 we', 'At 09.15am 943 476 5919 was rung. On 1 February 2018 we');
    const { stdout } = await check(copy, '--fix');
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
    const checkLinks = (...args: readonly string[]) => check(copy, '--links', report, ...args);
    expect((await checkLinks()).stdout).not.toContain('link-dead');
    expect(existsSync(report)).toBe(false);

    const { code, stdout, stderr } = await checkLinks('--online');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2018-02\.md:\d+:\d+ {2}link-dead \(warning\) {2}“10\.1\.2\.3\/thresholds” is in a network/);
    expect(stderr).toMatch(/^Links: 1 checked, 0 known to work, \d+ left out \(example names\)\.$/m);
    expect(readFileSync(report, 'utf8')).toMatch(/^A link no longer works\./);

    copy.edit('bulletin.yaml', '\nmailers:', '\nchecks: { link-dead: off }\nmailers:');
    expect((await checkLinks('--online')).stdout).not.toContain('link-dead');
    expect(readFileSync(report, 'utf8')).toBe('No link is dead.\n');
  });

  test('says which formats there are', async () => {
    const { code, stderr } = await runCommand('check', '--format', 'xml');
    expect([code, stderr]).toEqual([2, '“xml” is not a format. Use pretty, github, json or summary.\n']);
  });
});

describe('new', () => {
  test('starts a draft with the next number that passes the checks as it stands', async ({ copy }) => {
    expect((await runCommand('new', '--content', copy.content, '2018-05')).code).toBe(0);
    expect(readFileSync(join(copy.content, 'issues/2018-05.md'), 'utf8')).toContain('number: 3\ndate: 2018-05-01');
    expect((await check(copy)).stdout).not.toContain('2018-05.md');
  });

  test('never writes over an issue', async ({ copy }) => {
    const { code, stderr } = await runCommand('new', '--content', copy.content, '2018-02');
    expect(code).toBe(1);
    expect(stderr).toContain('already exists');
  });

  test.for([['2018-13'], ['may'], []])('asks for a year and a month instead of %j', async (words, { copy }) => {
    const { code, stderr } = await runCommand('new', '--content', copy.content, ...words);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run new -- 2018-05');
  });
});

describe('mail', () => {
  const mail = ({ content }: ContentCopy, ...words: readonly string[]) =>
    runCommand('mail', '--content', content, ...words);

  test.each([
    ['mailchimp.html', '--mailer mailchimp'],
    ['mailchimp.txt', '--mailer mailchimp --text'],
    ['plain.html', ''],
  ])('prints what a build writes, byte for byte, and nothing beside it: %s', async (name, words) => {
    const { stdout } = await runCommand('mail', '--content', EXAMPLE, '2018-02', ...words.split(' ').filter(Boolean));
    expect(stdout).toBe(readFileSync(join(inject('dist'), 'email/2018-02', name), 'utf8'));
  });

  test('prints nothing of a mail that the gate refuses, and says why where no program reads it', async ({ copy }) => {
    writeMoreThanTaken(copy);
    const { code, stdout, stderr } = await mail(copy, '2018-02', '--mailer', 'constant-contact');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/2018-02\.md:\d+:1 {2}mail-limit {2}This mail has [4-9]\d\d,\d{3} bytes/);
    expect(stderr).toContain('No mail was made: 1 error and 1 warning.');
    expect((await mail(copy, '2017-11')).code).toBe(0);
  });

  test('repeats nothing of what the checks have found', async ({ copy }) => {
    const heading = /^## (.*)$/m.exec(readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8'))?.[0] ?? '';
    const long = 'One word more. '.repeat(40).concat('\n\n').repeat(100);
    copy.edit('issues/2018-02.md', heading, `## Ring 07700 900123\n\n${long}\n\n${heading}`);
    const { stderr } = await mail(copy, '2018-02');
    expect(stderr).toContain('mail-size');
    expect(stderr).not.toContain('07700');
  });

  test('prints nothing where a picture of it cannot be read, and names the picture', async ({ copy }) => {
    writeFileSync(join(copy.content, 'images/huge.png'), aBlackPng(20_000, 17_900));
    copy.edit('issues/2018-02.md', 'neglect-strategy.jpg', 'huge.png');
    const { code, stdout, stderr } = await mail(copy, '2018-02');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('“huge.png” is 20000 × 17900 pixels large');
    expect(stderr).toContain('No mail was made: 1 error.');
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
    [['2018-02', '--mailer', 'mailchip'], '“mailchip” is not a mailer of this board. Did you mean “mailchimp”?'],
    [[], 'Which issue? Type the name of its file: npm run --silent mail -- 2018-02'],
    [['2018-05', '--open'], 'Make it with: npm run build'],
  ] as const)('says what is wrong with %j', async ([words, why], { copy }) => {
    const { code, stdout, stderr } = await mail(copy, ...words);
    expect(code).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(why);
  });
});

describe('every command', () => {
  const commands = readdirSync('scripts').flatMap((name) => (name.endsWith('.ts') ? name.slice(0, -3) : []));

  test.each(commands)('%s explains itself with --help', async (name) => {
    const { code, stdout } = await runCommand(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^npm (run )?[\w-]+/);
    expect(stdout).toContain('--help');
  });

  test.each([
    ['check', '--write', '--write needs --fix'],
    ['check', '--fix --watch', '--fix runs once'],
    ['check', '--fix --online', '--fix shows only fixes'],
    ['check', '--links links.md', '--links needs --online'],
    ['check', '--online --watch', '--online does not ask servers at every save'],
    ['check', '--summary --format json', '--summary has its own format'],
    ['mail', '2018-02 --text --fragment', 'Leave out --text or --fragment'],
    ['mail', '2018-02 --open --text', '--open prints nothing'],
    ['new', '2018-05 --content nowhere', 'There is no folder nowhere'],
    ['start', '--port 99999', 'is not a port'],
    ['bench', '--issues 1.5', 'Type whole numbers'],
    ['build', '--summary nowhere/summary.md', 'There is no folder nowhere'],
  ])('refuses what would be ignored: %s %s', async (name, words, why) => {
    const { code, stderr } = await runCommand(name, ...words.split(' '));
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  test('reports all of them at once', async () => {
    const { code, stderr } = await runCommand('check', '--write', '--online', '--watch');
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 2]);
  });

  test.each(commands)('%s refuses an option it does not know, and says which there are', async (name) => {
    const { code, stderr } = await runCommand(name, '--colour');
    expect(code).toBe(2);
    expect(stderr).toContain('--help');
  });
});
