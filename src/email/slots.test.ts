import { describe, expect, test } from 'vitest';
import { anIssue, check } from '../../tests/support/an-issue.ts';
import { readLanguages } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { languageOf } from '../i18n/languages.ts';
import { chooseMailers } from '../mailers/index.ts';
import { fillSlots, slotMarks, slotsOf } from './slots.ts';

const slots = { unsubscribe: '*|UNSUB|*', preferences: '', postal: '$& $1 $$', name: '' };
const link = `<a href="${slotMarks.unsubscribe}" style="color:#123456">Unsubscribe</a>`;

describe('a slot', () => {
  test('takes a code byte for byte, also one that means something when text is replaced', () => {
    expect(fillSlots(`${link}|${slotMarks.postal}`, slots)).toBe(
      '<a href="*|UNSUB|*" style="color:#123456">Unsubscribe</a>|$& $1 $$',
    );
  });

  test('becomes an element round the words of a link, with the link’s attributes', () => {
    expect(fillSlots(`a ${link} b`, { ...slots, unsubscribe: '<unsubscribe>' })).toBe(
      'a <unsubscribe style="color:#123456">Unsubscribe</unsubscribe> b',
    );
  });

  test('takes the words around it away where a mailer has no code for it', () => {
    const both = `${slotMarks.ifUnsubscribe}${link}${slotMarks.end}${slotMarks.ifBoth} · ${slotMarks.end}${slotMarks.ifPreferences}<a href="${slotMarks.preferences}">Details</a>${slotMarks.end}.`;
    const found = (unsubscribe: string, preferences: string) =>
      fillSlots(both, { ...slots, unsubscribe, preferences }).replace(/<[^>]*>/g, '');
    expect(found('a', 'b')).toBe('Unsubscribe · Details.');
    expect(found('a', '')).toBe('Unsubscribe.');
    expect(found('', 'b')).toBe('Details.');
    expect(found('', '')).toBe('.');
  });

  test('leaves no empty line in the plain text', () => {
    const lines = ['One', slotMarks.ifFirstName, `Hello ${slotMarks.firstName}`, slotMarks.end, 'Two'].join('\n');
    expect(fillSlots(lines, { ...slots, name: '((name))' })).toBe('One\nHello ((name))\nTwo');
    expect(fillSlots(lines, slots)).toBe('One\nTwo');
  });
});

describe('signing off by mail', () => {
  const { archive } = check(anIssue());
  const subjectIn = (lang: string) => {
    const { board } = archive as NonNullable<typeof archive>;
    const { words } = languageOf(readLanguages(LAYOUTS, new Map()), { lang }, board);
    const [plain] = chooseMailers([{ name: 'plain' }]);
    return plain && slotsOf(plain, board, words, 'html').unsubscribe;
  };

  test('has its subject in the language of the mail', () => {
    expect(subjectIn('en-GB')).toBe('mailto:bulletin@example.org?subject=Unsubscribe%3A%20Safeguarding%20Update');
    expect(subjectIn('cy')).toBe('mailto:bulletin@example.org?subject=Dad-danysgrifio%3A%20Safeguarding%20Update');
  });
});
