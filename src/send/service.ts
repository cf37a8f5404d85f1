import { z } from 'zod';
import type { MailerApi } from '../fields/mailer-entry.ts';

/** One request, without the keys: `--dry-run` prints it. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly address: string;
  readonly type?: 'application/json' | 'application/xml';
  readonly body?: string;
}

/** What a mailer calls a campaign or a bulletin. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly isDraft: boolean;
}

/** What becomes a draft: the same bytes as in `dist/email`. */
export interface CampaignDraft {
  /** The same for every run, so that the second one finds what the first one made: `Safeguarding Update 2018-02`. */
  readonly name: string;
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  readonly from: { readonly name: string; readonly email: string };
  /** Within `dist/email`: `2018-02/mailchimp.html`. */
  readonly files: { readonly html: string; readonly text: string };
}

/** The requests by which a draft is found, made and filled, and how the answers are read. */
export interface Connection {
  /** With the keys. */
  readonly headers: Readonly<Record<string, string>>;
  /** The campaigns there are; undefined where the mailer has no such list. */
  readonly list: ApiRequest | undefined;
  /** Throws where the answer is not what the mailer's documentation says. */
  readCampaigns(answer: string): readonly Campaign[];
  /** Where the mailer fetches the email, and what has to be there. */
  fetched?(draft: CampaignDraft): readonly { readonly address: string; readonly words: string }[];
  /** Where a draft cannot be changed, it is taken away and made again. */
  remove?(id: string): ApiRequest;
  create(draft: CampaignDraft): ApiRequest;
  readId(answer: string): string;
  /** Everything that a draft has, in place of what it had. */
  fill(id: string, draft: CampaignDraft): readonly ApiRequest[];
}

/** A mailer with an interface for programs. */
export interface Service {
  /** Environment variables that hold its keys. */
  readonly keys: readonly string[];
  /** What `api:` in bulletin.yaml has to say for it. */
  readonly settings: readonly (keyof MailerApi)[];
  /** What a draft there does not take from us, and the person who sends it has to know. */
  readonly note?: string;
  connect(settings: MailerApi, key: (name: string) => string): Connection;
}

/** What listmonk and Brevo say of a campaign. */
export const numberedCampaign = z
  .object({ id: z.number(), name: z.string(), status: z.string() })
  .transform(({ id, name, status }): Campaign => ({ id: String(id), name, isDraft: status === 'draft' }));

export const json = (method: ApiRequest['method'], address: string, body: unknown): ApiRequest => ({
  method,
  address,
  type: 'application/json',
  body: JSON.stringify(body),
});

export const get = (address: string): ApiRequest => ({ method: 'GET', address });

/** RFC 7617, in UTF-8. */
export function basicAuthorisation(user: string, password: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
