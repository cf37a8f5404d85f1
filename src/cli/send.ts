import type { MailerApi } from '../fields/mailer-entry.ts';
import type { Mailer } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';
import { openService, ServiceFault } from '../send/ask-service.ts';
import { saveDraft } from '../send/save-draft.ts';
import type { ApiRequest, CampaignDraft, Connection, Service } from '../send/service.ts';
import { services } from '../send/services/index.ts';
import { grouped } from '../text/excerpt.ts';
import { type Said, say, sayAll } from '../text/said.ts';
import { countBytes } from '../text/source.ts';
import { defineCommand, flag, folders, type Io, refuseTogether, Stop, unusedOut } from './command.ts';
import { explainFault, explainUnable } from './explain-sending.ts';
import { issueTyped, makeIssueMails, type OneIssue } from './issue-mails.ts';
import { type ReadPage, readPage, refuseOtherEmail, refuseUnpublished } from './refuse-unpublished.ts';
import { senderOf, sendTest } from './send-test.ts';
import { dateOption } from './today.ts';

export const sendWith = (read: ReadPage) =>
  defineCommand(
    {
      name: 'npm run send',
      words: '2018-02',
      about:
        'Makes a draft of one issue in a mailer, or changes the draft that it made before. Never sends to a list: a person does that in the mailer. Tried with servers that do what the mailers’ documentation says, never with a real account.',
      options: {
        content: folders.content,
        out: unusedOut,
        date: dateOption,
        mailer: {
          type: 'string',
          value: 'NAME',
          about: `${Object.keys(services).join(', ')}, or one of the board’s like them`,
        },
        draft: { type: 'string', value: 'ID', about: 'change this draft, by its number in the mailer' },
        test: {
          type: 'string',
          value: 'ADDRESS',
          about: 'send the email to this one address instead, by the server in SMTP_URL',
        },
        'dry-run': flag('show what would be asked of the mailer, without keys, and ask nothing'),
      },
    },
    async ({ values, words }, io) => {
      refuseTogether({
        '--test uses no mailer. Leave out --test, or --mailer and --draft.':
          values.test !== undefined && (values.mailer ?? values.draft) !== undefined,
        '--dry-run is for a mailer. Leave out --dry-run or --test.': values.test !== undefined && values['dry-run'],
      });
      const made = await makeIssueMails(issueTyped(words, 'npm run send'), values, io);
      if (values.test !== undefined) return sendTest(values.test, made, io);
      const { service, mailer, settings } = chooseService(
        made.board,
        made.mails.mails.map((mail) => mail.mailer),
        values.mailer,
      );
      const draft = describeDraft(made, mailer);
      await made.find(mailer.name);
      if (values['dry-run']) {
        const connection = service.connect(settings, () => '');
        io.stdout.write(showDraft(draft, requestsOf(connection, draft, values.draft)));
        return 0;
      }
      const connection = service.connect(settings, (name) => io.environment[name] ?? '');
      if (connection.remove && values.draft !== undefined)
        throw new Stop(say`${mailer.title} finds its draft by its name. Leave out --draft.`);
      await refuseUnpublished(made, read);
      refuseWithoutKeys(service, mailer, io);
      await refuseOtherEmail(connection, draft, mailer, read);
      const saved = await saveDraft(connection, draft, openService(connection.headers), values.draft).catch(
        (error: unknown) => {
          throw error instanceof ServiceFault ? new Stop(explainFault(error, mailer, service, connection), 1) : error;
        },
      );
      if (saved.kind === 'sent')
        throw new Stop(
          say`${mailer.title} has sent “${draft.name}” already. Nothing was changed. To send it again, rename the campaign there first.`,
          1,
        );
      if (saved.kind === 'several')
        throw new Stop(
          say`${mailer.title} has several drafts “${draft.name}”. Nothing was changed. Delete all but one there.`,
          1,
        );
      const done =
        saved.kind === 'made'
          ? say`${mailer.title} has a new draft`
          : connection.remove
            ? say`${mailer.title} has a new draft in place of the one that was there`
            : say`The draft in ${mailer.title} was changed`;
      const again = connection.list
        ? say``
        : say` To change it later: npm run send -- ${made.issue.slug} --mailer ${mailer.name} --draft ${saved.id}`;
      const note = service.note === undefined ? say`` : say` ${service.note}`;
      io.stdout.write(
        say`${done}: “${draft.name}”, number ${saved.id}.${again}\nNothing was sent. Open it there, send yourself a test, and choose the readers.${note}\n`,
      );
      return 0;
    },
  );

export const run = sendWith(readPage);

/** The first mailer of the board that a draft can be made in, or the one that was asked for. */
function chooseService(board: Board, mailers: readonly Mailer[], wanted: string | undefined) {
  const able = mailers.filter(({ guide }) => services[guide] !== undefined);
  const mailer = able.find(({ name }) => name === (wanted ?? name));
  const service = mailer && services[mailer.guide];
  if (!mailer || !service) {
    const names = able.map(({ name }) => name);
    if (names.length === 0)
      throw new Stop(
        say`No draft can be made in this board’s mailers. It can in ${Object.keys(services).join(', ')}: name one under “mailers:” in bulletin.yaml, or paste the email from its kit.`,
      );
    throw new Stop(explainUnable(wanted ?? '', names));
  }
  const settings: MailerApi = board.mailers.find(({ name }) => name === mailer.name)?.api ?? {};
  const missing = service.settings.filter((name) => settings[name] === undefined);
  if (missing.length > 0)
    throw new Stop(
      say`bulletin.yaml does not say ${missing.join(' and ')} for ${mailer.title}. Write it under “mailers:”, in “api:” of “${mailer.name}”. docs/sending.md has an example.`,
    );
  return { service, mailer, settings };
}

function describeDraft({ board, issue, mails }: OneIssue, mailer: Mailer): CampaignDraft {
  const mail = mails.mails.find((one) => one.mailer === mailer);
  if (!mail) throw new Error(`${mailer.name} has no mail.`);
  return {
    name: `${board.title} ${issue.slug}`,
    subject: mail.subject,
    preheader: mail.preheader,
    html: mail.fragment ?? mail.html,
    text: mail.text,
    from: { name: board.title, email: senderOf(board) },
    files: {
      html: `${issue.slug}/${mailer.name}${mail.fragment === undefined ? '' : '.fragment'}.html`,
      text: `${issue.slug}/${mailer.name}.txt`,
    },
  };
}

function refuseWithoutKeys({ keys }: Service, mailer: Mailer, { environment }: Io): void {
  const missing = keys.filter((name) => !environment[name]);
  if (missing.length > 0)
    throw new Stop(
      say`${mailer.title} needs ${missing.join(' and ')} in the environment. Never write a key into a file of the board.`,
    );
}

/** Of a draft that is not there yet, or of the one that is named. */
function requestsOf(connection: Connection, draft: CampaignDraft, known: string | undefined): readonly ApiRequest[] {
  return [
    ...(connection.list ? [connection.list] : []),
    ...(known === undefined ? [connection.create(draft)] : []),
    ...connection.fill(known ?? 'NUMBER', draft),
  ];
}

const showDraft = ({ name, subject, preheader, from }: CampaignDraft, requests: readonly ApiRequest[]): Said =>
  say`Draft:     ${name}\nFrom:      ${from.name} <${from.email}>\nSubject:   ${subject}\nPreheader: ${preheader}\n\n${sayAll(requests.map(showRequest))}\nNothing was asked, and no draft was made.\n`;

const showRequest = ({ method, address, body }: ApiRequest): Said =>
  say`${method} ${address}${body === undefined ? say`` : say`  (${grouped(countBytes(body))} bytes)`}\n`;
