import { z } from 'zod';
import { basicAuthorisation, type CampaignDraft, get, json, numberedCampaign, type Service } from '../service.ts';

// listmonk.app/docs/apis/campaigns, and the program's own sources (cmd/campaigns.go) where that is silent: a new campaign is always a
// draft, PUT keeps the fields that are left out, and a campaign that was sent cannot be changed.

const campaigns = z.object({ data: z.object({ results: z.array(numberedCampaign) }) });
const made = z.object({ data: z.object({ id: z.number() }) });

export const listmonk: Service = {
  keys: ['LISTMONK_USER', 'LISTMONK_TOKEN'],
  settings: ['server', 'list'],
  connect({ server, list, template }, key) {
    const base = new URL('api/campaigns', server).href;
    const fieldsOf = ({ name, subject, html, text, from }: CampaignDraft) => ({
      name,
      subject,
      lists: [Number(list)],
      from_email: `${from.name} <${from.email}>`,
      type: 'regular',
      content_type: 'html',
      messenger: 'email',
      body: html,
      altbody: text,
      ...(template !== undefined && { template_id: template }),
    });
    return {
      headers: { authorization: basicAuthorisation(key('LISTMONK_USER'), key('LISTMONK_TOKEN')) },
      list: get(`${base}?per_page=all&no_body=true`),
      readCampaigns: (answer) => campaigns.parse(JSON.parse(answer)).data.results,
      create: (draft) => json('POST', base, fieldsOf(draft)),
      readId: (answer) => String(made.parse(JSON.parse(answer)).data.id),
      fill: (id, draft) => [json('PUT', `${base}/${id}`, fieldsOf(draft))],
    };
  },
};
