import { describe } from 'vitest';
import { anIssue, problemsOf } from '../../tests/support/an-issue.ts';
import { type Cases, testCases } from '../../tests/support/cases.ts';

const listed =
  (name: 'topics' | 'glossary') =>
  (text: string, issue = anIssue()) =>
  () =>
    problemsOf(issue, { [name]: { path: `content/${name}.yaml`, text } });
const topics = listed('topics');
const glossary = listed('glossary');

const lists: Cases = {
  'takes topics with a name, and one with words about it': [
    topics('neglect:\n  name: Neglect\n  about: Seeing it early\n'),
  ],
  'takes a list with Windows line ends and a byte-order mark': [topics('﻿neglect:\r\n  name: Neglect\r\n')],
  'names a topic’s key that is too long for a folder': [
    topics(`${'neglect-'.repeat(20)}early:\n  name: Neglect\n`),
    'content/topics.yaml:1:1  topics  A topic’s key becomes the name of a folder. Use up to 100 letters.',
  ],
  'names a topic’s key that cannot be an address': [
    topics('neglect:\n  name: Neglect\nEarly Help:\n  name: Early help\n'),
    'content/topics.yaml:3:1  topics  A topic’s key becomes its address. Use small letters, digits and hyphens.',
  ],
  'says how a topic is written': [
    topics('neglect: Neglect\n'),
    'content/topics.yaml:1:10  topics  “neglect” has keys of its own. Write each on a line below it, after two spaces: “  name:”.',
  ],
  'names a topic without a name': [
    topics('neglect:\n  about: Seeing it early\n'),
    'content/topics.yaml:2:3  topics  “name” is missing from “neglect”. Add “name:” there, then its value.',
  ],
  'names an unknown key of a topic': [
    topics('neglect:\n  name: Neglect\n  abuot: Seeing it early\n'),
    'content/topics.yaml:3:3  unknown-key  “abuot” is not a key here. Did you mean “about”?',
  ],
  'names a topic that stands twice': [
    topics('neglect:\n  name: Neglect\nneglect:\n  name: Again\n'),
    'content/topics.yaml:3:1  yaml  This key appears twice. Delete one of the lines.',
  ],
  'refuses __proto__ for a topic': [
    topics('neglect:\n  name: Neglect\n__proto__:\n  name: X\n'),
    'content/topics.yaml:3:1  yaml  “__proto__” cannot be a key. Delete the line.',
  ],
  'says nothing of an issue’s topics when the list cannot be read': [
    topics('neglect: [\n', anIssue({ keys: { topics: '[whatever]' } })),
    'content/topics.yaml:1:10  topics  “neglect” has keys of its own. Write each on a line below it, after two spaces: “  name:”.',
  ],
  'takes an empty list of topics, and says so of an issue’s': [
    topics('# Nothing yet.\n'),
    '7:10  topic  “neglect” is not in topics.yaml. There are none yet.',
  ],
  'takes an empty glossary': [glossary('')],
  'takes acronyms that other YAML reads as something else': [
    glossary('NO: Notifiable Occupation\nY: Youth\n123: One two three\n'),
  ],
  'names an acronym without its meaning': [
    glossary('CSE:\n'),
    'content/glossary.yaml:1:1  glossary  “CSE:” has no value. Write one after the colon.',
  ],
  'names a line of the glossary that is none': [
    glossary('CSE: Child Sexual Exploitation\nCAMHS\n'),
    'content/glossary.yaml:2:1  yaml  This line is not “key: value”. Write a key, a colon, a space, and the value, or join it to the line above.',
  ],
};

describe('topics.yaml and glossary.yaml', () => {
  testCases(lists);
});
