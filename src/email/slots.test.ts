import { describe, expect, test } from 'vitest';
import { fillSlots, slotMarks } from './slots.ts';

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
