import { describe, expect, test } from 'vitest';
import { aSource } from './support/a-site.ts';
import { aBulletin, anIssue } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';

// What a reader sees first of a mail: whose it is, and whom to ring.

const contact = (name: string, more: string) =>
  `{ role: other, name: ${name}, ${more}, about: Any worry., verified: 2018-01-25 }`;
const CONTACTS = [
  contact('In danger', 'phone: "999"'),
  contact('Helpline website', 'link: https://www.example.org/help'),
  contact('Front door', 'phone: 01632 960000'),
  contact('Out of hours', 'phone: 01632 960001'),
  contact('Adults', 'phone: 01632 960002'),
];

async function mailWith(keys: Readonly<Record<string, string>>): Promise<string> {
  const { archive } = aSource(anIssue({ body: '## First section\n\nWords.' }), { bulletin: aBulletin(keys) });
  const [issue] = archive.issues;
  return issue ? (await outputsOf(archive, issue)).mail : '';
}

describe('above the first section of a mail', () => {
  test('are the first three numbers of the contacts, to be dialled with a tap', async () => {
    const mail = await mailWith({ contacts: `[${CONTACTS.join(', ')}]` });
    const head = mail.slice(0, mail.indexOf('First section'));
    expect([...head.matchAll(/href="(tel:[^"]*)"/g)].map(([, href]) => href)).toEqual([
      'tel:999',
      'tel:01632960000',
      'tel:01632960001',
    ]);
    expect(mail.slice(head.length)).toContain('tel:01632960002');
  });

  test('is the logo, no larger than its room, without words: the board’s name is beside it', async () => {
    const mail = await mailWith({ logo: '{ src: chair.jpg, alt: Our logo }' });
    expect(mail).toContain('<img src="https://bulletin.example.org/images/chair.jpg" width="114" height="64" alt=""');
  });

  test('is no logo where the board has none', async () => {
    expect(await mailWith({})).not.toContain('<img');
  });
});
