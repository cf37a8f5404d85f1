import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { childrenOf, readXml, textOfChild } from './xml-tree.ts';

// Servers on this machine that do what the documentation of each mailer says, as far as drafts go: see src/send/services.

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorisation: string;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Called in place of an answer. */
  readonly hold?: () => void;
  /** Cuts the connection instead. */
  readonly cut?: boolean;
}

/** What a mailer has kept of a campaign. */
export interface Kept {
  readonly id: string;
  status: string;
  name: string;
  subject: string;
  html: string;
  text?: string;
  preheader?: string;
  from?: string;
  list?: unknown;
}

export type Mailer = (asked: Asked, kept: Kept[]) => Answer | Promise<Answer>;

/** @param faults answers that come first, in turn; `undefined` lets the mailer answer */
export async function startMailer(mailer: Mailer, faults: readonly (Answer | undefined)[] = []) {
  const kept: Kept[] = [];
  const log: Asked[] = [];
  const left = [...faults];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const authorisation = String(headers.authorization ?? headers['api-key'] ?? '');
    const asked = { method, path: url, authorisation, body: await text(request) };
    log.push(asked);
    const answer = left.shift() ?? (await mailer(asked, kept));
    if (answer.hold) return answer.hold();
    if (answer.cut) return request.socket.destroy();
    response.writeHead(answer.status, answer.headers);
    response.end(typeof answer.body === 'object' ? JSON.stringify(answer.body) : answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    kept,
    log,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const idIn = (path: string) =>
  /\/campaigns\/([^/?]+)|emailCampaigns\/(\d+)|bulletins\/(\d+)\.xml/i.exec(path)?.slice(1).find(Boolean);

export const listmonk: Mailer = ({ method, path, authorisation, body }, kept) => {
  if (authorisation !== basic('bot', 'a-secret-token'))
    return { status: 403, body: { message: 'invalid API credentials' } };
  const shown = ({ id, name, status }: Kept) => ({ id: Number(id), name, status });
  if (method === 'GET') return { status: 200, body: { data: { results: kept.map(shown), total: kept.length } } };
  const sent = JSON.parse(body);
  if (
    !sent.name ||
    !sent.subject ||
    !Array.isArray(sent.lists) ||
    !sent.lists.every(Number.isInteger) ||
    !sent.lists.length
  )
    return { status: 400, body: { message: 'Invalid campaign' } };
  const found = kept.find(({ id }) => id === idIn(path));
  if (method === 'PUT' && found?.status !== 'draft')
    return { status: 400, body: { message: 'Cannot update a running or a finished campaign.' } };
  const fields = {
    name: sent.name,
    subject: sent.subject,
    html: sent.body,
    text: sent.altbody,
    from: sent.from_email,
    list: sent.lists,
  };
  const one = Object.assign(found ?? { id: String(kept.length + 7), status: 'draft' }, fields);
  if (!found) kept.push(one);
  return { status: 200, body: { data: shown(one) } };
};

export const brevo: Mailer = ({ method, path, authorisation, body }, kept) => {
  if (authorisation !== 'xkeysib-a-secret')
    return { status: 401, body: { code: 'unauthorized', message: 'Key not found' } };
  const campaigns = kept.map(({ id, name, status }) => ({ id: Number(id), name, status }));
  if (method === 'GET')
    return { status: 200, body: kept.length > 0 ? { count: kept.length, campaigns } : { count: 0 } };
  const sent = JSON.parse(body);
  const found = kept.find(({ id }) => id === idIn(path));
  if (method === 'PUT' && !found)
    return { status: 404, body: { code: 'document_not_found', message: 'Campaign ID does not exist' } };
  if (!sent.sender?.email || !sent.htmlContent)
    return { status: 400, body: { code: 'missing_parameter', message: 'sender is missing' } };
  const fields = {
    name: sent.name,
    subject: sent.subject,
    html: sent.htmlContent,
    preheader: sent.previewText,
    from: `${sent.sender.name} <${sent.sender.email}>`,
    list: sent.recipients,
  };
  const one = Object.assign(found ?? { id: String(kept.length + 7), status: 'draft' }, fields);
  if (found) return { status: 204 };
  kept.push(one);
  return { status: 201, body: { id: Number(one.id) } };
};

export const mailchimp: Mailer = ({ method, path, authorisation, body }, kept) => {
  if (authorisation !== basic('key', 'a-secret-us6'))
    return { status: 401, body: { title: 'API Key Invalid', detail: 'Your API key may be invalid' } };
  if (method === 'GET')
    return {
      status: 200,
      body: { campaigns: kept.map(({ id, name, status }) => ({ id, status, settings: { title: name } })) },
    };
  const sent = JSON.parse(body);
  const found = kept.find(({ id }) => id === idIn(path));
  if (method !== 'POST' && !found) return { status: 404, body: { title: 'Resource Not Found' } };
  if (path.endsWith('/content')) {
    Object.assign(found ?? {}, { html: sent.html, text: sent.plain_text });
    return { status: 200, body: {} };
  }
  const { title, subject_line, preview_text, from_name, reply_to } = sent.settings;
  const fields = {
    name: title,
    subject: subject_line,
    preheader: preview_text,
    from: `${from_name} <${reply_to}>`,
    list: sent.recipients,
  };
  const one = Object.assign(found ?? { id: `c${kept.length}f`, status: 'save', html: '' }, fields);
  if (!found) kept.push(one);
  return { status: 200, body: { id: one.id, status: one.status } };
};

export const govdelivery: Mailer = ({ method, path, authorisation, body }, kept) => {
  if (authorisation !== basic('api@example.org', 'a-secret-word'))
    return { status: 401, body: 'HTTP Basic: Access denied.' };
  const sent = readXml(body);
  const [topics] = childrenOf(sent, 'topics');
  const topic = topics && childrenOf(topics, 'topic')[0];
  const found = kept.find(({ id }) => id === idIn(path));
  if (method === 'PUT' && !found) return { status: 404, body: '<errors><error>Not found</error></errors>' };
  const fields = {
    name: '',
    subject: textOfChild(sent, 'subject') ?? '',
    html: childrenOf(sent, 'body')[0]?.text ?? '',
    list: topic && textOfChild(topic, 'code'),
  };
  const one = Object.assign(found ?? { id: String(7895129 + kept.length), status: 'draft' }, fields);
  if (!found) kept.push(one);
  return {
    status: 200,
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<bulletin><to-param>${one.id}</to-param></bulletin>`,
  };
};

/** @param fetchText what is at an address that it fetches */
export const campaignMonitor =
  (fetchText: (address: string) => string): Mailer =>
  ({ method, path, authorisation, body }, kept) => {
    if (authorisation !== basic('a-secret-monitor-key', 'x'))
      return { status: 401, body: { Code: 50, Message: 'Must supply a valid HTTP Basic Authorization header' } };
    if (method === 'GET' && path === '/api/v3.3/clients/c1/drafts.json')
      return {
        status: 200,
        body: kept.map(({ id, name, subject }) => ({ CampaignID: id, Name: name, Subject: subject })),
      };
    if (method === 'DELETE') {
      const at = kept.findIndex(({ id }) => path === `/api/v3.3/campaigns/${id}.json`);
      if (at < 0) return { status: 404, body: { Code: 404, Message: 'Not Found' } };
      kept.splice(at, 1);
      return { status: 200 };
    }
    if (method !== 'POST' || path !== '/api/v3.3/campaigns/c1.json') return { status: 404 };
    const sent = JSON.parse(body);
    if (kept.some(({ name }) => name === sent.Name))
      return { status: 400, body: { Code: 303, Message: 'Duplicate Campaign Name' } };
    if (sent.InlineCss !== false || !Array.isArray(sent.ListIDs))
      return { status: 400, body: { Code: 1, Message: 'No' } };
    const id = `d${sent.Name.length}f${kept.length}`;
    const [html, plain] = [sent.HtmlUrl, sent.TextUrl].map(fetchText);
    kept.push({
      id,
      status: 'draft',
      name: sent.Name,
      subject: sent.Subject,
      html: html ?? '',
      text: plain ?? '',
      from: `${sent.FromName} <${sent.FromEmail}>`,
      list: sent.ListIDs,
    });
    return { status: 201, body: JSON.stringify(id) };
  };
