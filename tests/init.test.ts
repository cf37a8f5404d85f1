import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listMissingWorkflows, writeWorkflows } from '../src/cli/board-workflows.ts';
import { run } from '../src/cli/init.ts';
import { renderWorkflows } from '../src/content/new-board/workflows.ts';
import { contrastOnPages, LEAST_CONTRAST } from '../src/model/palette.ts';
import { aBlackPng } from './hostile/pictures.ts';
import { aFolder } from './support/a-folder.ts';
import { captureIo, runCommand } from './support/run-command.ts';

const DAY = ['--date', '2026-11-30'];

const ANSWERS: Readonly<Record<string, string>> = {
  name: 'Wessex Safeguarding Children Partnership: “Together”',
  short: 'WSCP',
  nation: 'england',
  address: 'https://wessex.github.io/bulletin',
  brand: '#12455a',
  email: 'bulletin@wessexscp.org.uk',
  postal: 'Wessex House, Wintonchester WN1 2AB # by the river',
  'front-door': '01962 555111',
  'out-of-hours': '0300 555 1373',
  lado: 'lado@wessex.gov.uk',
};

const asOptions = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).flatMap(([key, answer]) => [`--${key}`, answer]);

const textsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.png$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const);

/** Answers in turn, as a person at a terminal types them. Afterwards the terminal is closed. */
async function answerInTurn(content: string, typed: readonly string[], ...options: readonly string[]) {
  const { io, printed } = captureIo();
  const asked: string[] = [];
  const left = [...typed];
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift();
  };
  const code = await run(['--content', content, ...DAY, ...options], { ...io, ask });
  return { code, asked, ...printed };
}

describe('a new board', () => {
  test.each([
    ['en-GB', 'england', {}],
    ['cy', 'wales', { controller: 'Cyngor Wessex', mailers: 'Outlook, mailchimp; notify' }],
    ['en-GB', 'scotland', { accent: '#7a2a00', website: 'https://wessexscp.org.uk/', title: 'Yes' }],
    ['en-GB', 'northern-ireland', { reply: '3', about: '2026: "News" & more # here' }],
  ] as const)('in %s of %s has two findings', async (language, nation, more) => {
    const content = join(aFolder(), 'content');
    const options = asOptions({ ...ANSWERS, language, nation, ...more });
    expect(await runCommand('init', '--content', content, ...DAY, ...options)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await runCommand('check', '--content', content, ...DAY, '--format', 'json');
    const found = (JSON.parse(stdout) as { rule: string; severity: string }[]).map(({ rule }) => rule);
    expect([code, found]).toEqual([0, ['contact-verified', 'accessibility-statement']]);
    const texts = textsOf(content).map(([, text]) => text);
    expect(texts.join('\n')).not.toMatch(/example\.|Exampl|Bradford|BSCB|01632|masthead/i);
  });

  test('is the same bytes for the same answers, and takes a logo along', async () => {
    const folder = aFolder();
    const logo = join(folder, 'Our logo.png');
    writeFileSync(logo, aBlackPng(40, 30));
    const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string];
    for (const content of [one, other])
      await runCommand('init', '--content', content, ...DAY, ...asOptions({ ...ANSWERS, logo }));
    expect(textsOf(one)).toEqual(textsOf(other));
    expect(readFileSync(join(one, 'images', 'Our logo.png'))).toEqual(readFileSync(logo));
    expect((await runCommand('init', '--check', '--content', one, ...DAY)).stdout).not.toContain('logo:');
  });

  test.each([
    ['crest.png', Buffer.alloc(0)],
    ['Logo.docx', Buffer.from('PK\u0003\u0004')],
  ])('has no logo that nobody could see: %s', async (name, bytes) => {
    const folder = aFolder();
    writeFileSync(join(folder, name), bytes);
    const answers = asOptions({ ...ANSWERS, logo: join(folder, name) });
    const { code, stderr } = await runCommand('init', '--content', join(folder, 'content'), ...DAY, ...answers);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`“${name}” is not a picture.`)]);
  });

  test('is not written over one that is there', async () => {
    const content = aFolder();
    writeFileSync(join(content, 'notes.txt'), 'Ours.');
    const { code, stderr } = await runCommand('init', '--content', content, ...DAY, ...asOptions(ANSWERS));
    expect([code, readdirSync(content)]).toEqual([1, ['notes.txt']]);
    expect(stderr).toContain('has files already, and nothing was changed.');
  });

  test('is Welsh in its sample draft and in each new issue, whose words cannot be published', async () => {
    const content = join(aFolder(), 'content');
    const options = asOptions({ ...ANSWERS, nation: 'Cymru', language: 'Welsh' });
    await runCommand('init', '--content', content, ...DAY, ...options);
    await runCommand('new', '2026-12', '--content', content);
    for (const month of ['2026-11', '2026-12']) {
      const path = join(content, 'issues', `${month}.md`);
      const issue = readFileSync(path, 'utf8');
      expect(issue).toContain('title: Pennawd y rhifyn hwn');
      expect(issue).not.toMatch(/\b(?:the|and|what|readers|training)\b/i);
      writeFileSync(path, issue.replace('status: draft', 'status: published'));
    }
    const { stdout } = await runCommand('check', '--content', content, ...DAY);
    expect(stdout.match(/Every new issue starts with/g)?.length).toBeGreaterThan(30);
  });

  test('names what is no nation, without repeating what may be somebody’s name', async () => {
    const options = (nation: string) => asOptions({ ...ANSWERS, nation });
    const init = (nation: string) => runCommand('init', '--content', join(aFolder(), 'content'), ...options(nation));
    expect((await init('Jane Smith')).stderr).toContain(
      '--nation  This is not a nation. Known: england, wales, scotland, northern-ireland.',
    );
    expect((await init('Jane Smith')).stderr).not.toMatch(/jane|smith/i);
    expect((await init('Walse')).stderr).toContain('“walse” is not a nation. Did you mean “wales”?');
  });

  test('is refused without a terminal while answers are missing, all at once', async () => {
    const content = join(aFolder(), 'content');
    const typed = asOptions({ brand: '#9cc4d4', mailers: 'outlok', logo: '/nowhere/logo.png' });
    const { code, stderr } = await runCommand('init', '--content', content, ...typed);
    expect([code, existsSync(content)]).toEqual([2, false]);
    expect(stderr.split('\n').filter((line) => line.startsWith('--'))).toEqual([
      '--name  This is missing: The full name of the board.',
      '--short  This is missing: Its short name or initials.',
      '--nation  This is missing: The nation: england, wales, scotland or northern-ireland.',
      '--address  This is missing: The web address of the archive, starting https://.',
      '--brand  “#9cc4d4” has a contrast of 1.5:1; text needs 4.5:1. The nearest shade that people can read is “#576e77”.',
      '--logo  There is no file “/nowhere/logo.png”. Give the path of your logo.',
      '--email  This is missing: The mailbox that readers write to.',
      '--postal  This is missing: The postal address of the board, in one line.',
      '--front-door  This is missing: The telephone number for worries about a child.',
      '--out-of-hours  This is missing: The number when that is closed.',
      '--mailers  “outlok” is not a mailer. Did you mean “outlook”?',
    ]);
  });
});

describe('at a terminal', () => {
  test('each question is asked until its answer can be used, and a readable shade is offered', async () => {
    const content = join(aFolder(), 'content');
    const { brand: _brand, short: _short, ...others } = ANSWERS;
    const turns = ['', 'WSCP', '', '', '', '#FFE000', '', '', '', '', '', '', '', ''];
    const { code, asked } = await answerInTurn(content, turns, ...asOptions(others));
    expect(code).toBe(0);
    expect(asked.slice(0, 2)).toEqual([
      'Its short name or initials: ',
      '  This cannot be left out.\nIts short name or initials: ',
    ]);
    const shade = /“(#[0-9a-f]{6})”\.\nThe main colour: # and six digits \[\1\]: /.exec(asked.join(''))?.[1] ?? '';
    expect(readFileSync(join(content, 'bulletin.yaml'), 'utf8')).toContain(`  brand: "${shade}"\n  accent: "${shade}"`);
    expect(contrastOnPages({ brand: shade, accent: shade }, 'brand')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('answers are read as people type them', async () => {
    const content = join(aFolder(), 'content');
    const typed = {
      ...{ nation: 'Northern Ireland', language: 'English', address: 'wessex.github.io/bulletin', brand: '12455a' },
      short: '“WSCP”',
    };
    const options = asOptions({ ...ANSWERS, ...typed });
    expect(await runCommand('init', '--content', content, ...DAY, ...options)).toMatchObject({ code: 0, stderr: '' });
    const bulletin = readFileSync(join(content, 'bulletin.yaml'), 'utf8');
    for (const line of [
      'northern-ireland',
      'language: en-GB',
      'address: https://wessex.github.io/bulletin',
      '"#12455a"',
      'short: WSCP',
    ])
      expect(bulletin).toContain(line);
    const { stderr } = await runCommand(
      'init',
      '--content',
      `${content}2`,
      ...asOptions({ ...ANSWERS, lado: 'the LADO' }),
    );
    const mailbox = asOptions({ ...ANSWERS, postal: 'team@wessexscp.org.uk' });
    expect((await runCommand('init', '--content', `${content}3`, ...mailbox)).stderr).toContain(
      '--postal  This is a mailbox.',
    );
    expect(stderr).toContain('--lado  This is neither a telephone number nor a mailbox.');
  });

  test('“<” goes back, offers what was answered there, and what follows from a new answer is new', async () => {
    const content = join(aFolder(), 'content');
    const { name: _name, short: _short, ...others } = ANSWERS;
    const turns = ['<', 'Wesex Board', 'WB', '', '<', '<', '<', 'Wessex Board', 'WB', '<', '', ...Array(12).fill('')];
    const { code, asked } = await answerInTurn(content, turns, ...asOptions(others));
    expect(code).toBe(0);
    const bulletin = readFileSync(join(content, 'bulletin.yaml'), 'utf8');
    expect(bulletin).toContain('  name: Wessex Board\n  short: WB\n');
    expect(bulletin).toContain('safeguarding children, from Wessex Board.');
    expect(asked.slice(0, 8)).toEqual([
      'The full name of the board: ',
      'The full name of the board: ',
      'Its short name or initials: ',
      'The language of the archive: en-GB or cy (Welsh) [en-GB]: ',
      'The title of the bulletin [Safeguarding bulletin]: ',
      'The language of the archive: en-GB or cy (Welsh) [en-GB]: ',
      'Its short name or initials [WB]: ',
      'The full name of the board [Wesex Board]: ',
    ]);
  });

  test('nothing is written where it is closed before the end', async () => {
    const content = join(aFolder(), 'content');
    expect(await answerInTurn(content, ['Wessex'])).toMatchObject({ code: 1, stderr: '\nNothing was written.\n' });
    expect(existsSync(content)).toBe(false);
  });
});

const lookUp = (bulletin: string) => bulletin.replace(/^ {4}about: .*$/gm, '$&\n    verified: 2026-11-30');

test('a new board does not say that anybody looked its numbers up, and publishes nothing until somebody has', async () => {
  const content = join(aFolder(), 'content');
  await runCommand('init', '--content', content, ...DAY, ...asOptions(ANSWERS));
  const [bulletin, issue] = [join(content, 'bulletin.yaml'), join(content, 'issues', '2026-11.md')];
  const find = async () => (await runCommand('check', '--content', content, ...DAY)).stdout;
  expect(readFileSync(bulletin, 'utf8')).not.toMatch(/verified: \d/);
  expect(await find()).toMatch(/contact-verified \(warning\) {2}Nobody has said when .*“Emergency”.*“Childline”/);
  writeFileSync(issue, readFileSync(issue, 'utf8').replace('status: draft', 'status: published'));
  const published = await find();
  expect(published).toMatch(/contact-verified {2}Nobody/);
  for (const sample of ['2026-11-01, 9.30am to 1pm', 'The role of the person who writes'])
    expect(published).toContain(`Every new issue starts with “${sample}”.`);
  writeFileSync(bulletin, lookUp(readFileSync(bulletin, 'utf8')));
  expect(await find()).not.toContain('contact-verified');
});

describe('the accessibility statement of a new board', () => {
  const aBoard = async (edit: (bulletin: string) => string) => {
    const content = join(aFolder(), 'content');
    await runCommand('init', '--content', content, ...DAY, ...asOptions(ANSWERS));
    const path = join(content, 'bulletin.yaml');
    writeFileSync(path, edit(lookUp(readFileSync(path, 'utf8'))));
    writeFileSync(
      join(content, 'issues', '2026-10.md'),
      '---\ntitle: The board meets\nnumber: 2\ndate: 2026-10-01\nsummary: What the board decided in October.\nstatus: published\ntopics: [guidance]\n---\n\nThe board met.\n',
    );
    return content;
  };
  const found = async (content: string) => (await runCommand('check', '--content', content, ...DAY)).stdout;

  test('stops the first issue while it is a draft', async () => {
    const content = await aBoard((bulletin) => bulletin);
    const { code, stderr } = await runCommand('build', '--content', content, '--out', join(content, '../out'), ...DAY);
    expect(code).toBe(1);
    expect(stderr).toContain('accessibility-statement  This accessibility statement is a draft');
  });

  test('needs its facts once it is no draft, and no more', async () => {
    const bare = await aBoard((bulletin) => bulletin.replace('  status: draft\n', ''));
    expect(await found(bare)).toMatch(/no “prepared”\.[\s\S]*no “how”\./);
    const facts = '  prepared: 2026-11-30\n  how: We read every page by keyboard alone.\n';
    expect(await found(await aBoard((bulletin) => bulletin.replace('  status: draft\n', facts)))).toBe('');
  });
});

test('--check lists what a board lacks, and where there is none says how to start one', async () => {
  const content = join(aFolder(), 'content');
  expect((await runCommand('init', '--check', '--content', content)).stderr).toContain('npm run init');
  await runCommand('init', '--content', content, ...DAY, ...asOptions(ANSWERS));
  const { code, stdout } = await runCommand('init', '--check', '--content', content, ...DAY);
  expect(code).toBe(1);
  expect(stdout).toMatch(/accessibility-statement[\s\S]*logo:[\s\S]*privacy:[\s\S]*No issue is published/);
});

describe('the workflows of a board without the program', () => {
  const PROGRAM = `wessex/bulletin@${'0123456789'.repeat(4)}`;

  test('are written once, at one commit, and nothing is missing then', () => {
    const root = aFolder();
    expect(writeWorkflows(join(root, 'content'), PROGRAM)).toHaveLength(2);
    expect(listMissingWorkflows(join(root, 'content'))).toEqual([]);
    expect(writeWorkflows(join(root, 'content'))).toEqual([]);
    const called = textsOf(root).flatMap(([, text]) => Object.values(parse(text).jobs as { uses: string }[]));
    expect(called.map(({ uses }) => uses)).toEqual(
      ['check', 'publish'].map((name) => PROGRAM.replace('@', `/.github/workflows/${name}-board.yml@`)),
    );
  });

  test('take another commit by one command, and nothing else of them changes', async () => {
    const root = aFolder();
    const content = join(root, 'content');
    const init = (program: string) => runCommand('init', '--workflows', '--program', program, '--content', content);
    writeWorkflows(join(root, 'content'));
    const path = join(root, '.github/workflows/check.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('name: Check', 'name: Ours'));
    expect((await init(PROGRAM)).stdout).toBe(`${path}\n${join(root, '.github/workflows/publish.yml')}\n`);
    expect(listMissingWorkflows(content)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain('name: Ours');
    const newer = PROGRAM.replace(/\d{40}/, 'a'.repeat(40));
    expect((await init(newer)).code).toBe(0);
    const called = [...renderWorkflows(newer).values()].map((text) => text.split('uses: ')[1]?.split('\n')[0]);
    expect(textsOf(root).map(([, text]) => text.split('uses: ')[1]?.split('\n')[0])).toEqual(called);
  });

  test('are blank without --program, which the first run says', async () => {
    const init = (...more: readonly string[]) =>
      runCommand('init', '--content', join(aFolder(), 'content'), ...DAY, ...asOptions(ANSWERS), ...more);
    const said = (await init()).stdout.match(/\w+\.yml does not say where the program is\..* --program/g);
    expect(said).toHaveLength(2);
    expect((await init('--program', PROGRAM)).stdout).not.toContain('where the program is');
  });

  test('of an older version are kept, and must be deleted first', async () => {
    const root = aFolder();
    const path = join(root, '.github/workflows/check.yml');
    writeWorkflows(join(root, 'content'));
    rmSync(join(root, '.github/workflows/publish.yml'));
    const older = `jobs:\n  check:\n    steps:\n      - uses: ${PROGRAM}\n        with: { task: check }\n`;
    writeFileSync(path, older);
    const init = () => runCommand('init', '--workflows', '--program', PROGRAM, '--content', join(root, 'content'));
    const { code, stderr } = await init();
    expect([code, stderr]).toEqual([1, expect.stringContaining('delete them and run this command again.')]);
    expect(readFileSync(path, 'utf8')).toBe(older);
    rmSync(path);
    expect((await init()).code).toBe(0);
  });

  test.each([
    ['content', ['.github', 'content']],
    ['board', ['board']],
  ])('are beside a folder of the name content, and of no other: %s', async (name, expected) => {
    const root = aFolder();
    await runCommand('init', '--content', join(root, name), ...DAY, ...asOptions(ANSWERS));
    expect(readdirSync(root).sort()).toEqual(expected);
  });

  test('are missed, and so is what nobody has filled in, or only in part', () => {
    const root = aFolder();
    const missing = () => listMissingWorkflows(join(root, 'content')).map((said) => said(String));
    expect(missing()).toEqual([expect.stringContaining(`init -- --workflows --content ${root}/content`)]);
    writeWorkflows(join(root, 'content'));
    const both = ['check.yml', 'publish.yml'].map((name) =>
      expect.stringContaining(`${name} does not say where the program is.`),
    );
    expect(missing()).toEqual(both);
    for (const [path, text] of textsOf(root))
      writeFileSync(join(root, path), text.replace('________/________', 'wessex/bulletin'));
    expect(missing()).toEqual(both);
  });

  test.each(['wessex/bulletin', 'wessex/bulletin@main', `${PROGRAM}; rm`])('are not at %s', async (program) => {
    expect(await runCommand('init', '--workflows', '--program', program)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a whole commit of it'),
    });
  });
});
