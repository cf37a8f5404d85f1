import { type Ask, ServiceFault } from './ask-service.ts';
import type { CampaignDraft, Connection } from './service.ts';

export type Saved =
  | { readonly kind: 'made' | 'changed'; readonly id: string }
  /** A campaign of this name was sent already, or there are two drafts: a person has to look. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'several' };

/** Makes a draft of this name in the mailer, or fills the one that is there. Nothing is sent to a reader. @param known its number there */
export async function saveDraft(
  connection: Connection,
  draft: CampaignDraft,
  ask: Ask,
  known?: string,
): Promise<Saved> {
  const { list } = connection;
  const named = list ? read(connection.readCampaigns, await ask(list)).filter(({ name }) => name === draft.name) : [];
  const drafts = named.filter(({ isDraft }) => isDraft);
  if (drafts.length < named.length) return { kind: 'sent' };
  if (drafts.length > 1) return { kind: 'several' };
  const found = known ?? drafts[0]?.id;
  if (found !== undefined && connection.remove) await ask(connection.remove(found));
  const isThere = found !== undefined && !connection.remove;
  const id = isThere ? found : read(connection.readId, await ask(connection.create(draft)));
  for (const request of connection.fill(id, draft)) await ask(request);
  return { kind: found === undefined ? 'made' : 'changed', id };
}

function read<Value>(reader: (answer: string) => Value, answer: string): Value {
  try {
    return reader(answer);
  } catch {
    throw new ServiceFault('broken', 'The answer is not what its documentation says.');
  }
}
