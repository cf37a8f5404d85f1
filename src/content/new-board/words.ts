import type { Board } from '../../model/board.ts';

/** What a new board says until it changes it, in its language. What is true of no other board is asked for instead. */
export const STARTER_WORDS: Readonly<Record<Board['language'], StarterWords>> = {
  'en-GB': {
    title: 'Safeguarding bulletin',
    about: (board) => `News and learning about safeguarding children, from ${board}.`,
    reply: 'ten working days',
    kept: 'until you unsubscribe',
    rights: 'All rights reserved',
    contacts: {
      emergency: { name: 'Emergency', about: 'Call the police if a child is in danger now.' },
      'front-door': { name: 'Children’s social care', about: 'To say that you are worried about a child.' },
      'out-of-hours': { name: 'Out of hours', about: 'In the evening, at weekends and on bank holidays.' },
      police: { name: 'Police', about: 'To report a crime when nobody is in danger.' },
      lado: { name: 'Designated officer', about: 'If somebody who works with children may have harmed one.' },
      adults: { name: 'NSPCC helpline', about: 'Advice for adults who worry about a child.' },
      children: { name: 'Childline', about: 'For children and young people, day and night.' },
    },
    topics: {
      guidance: { name: 'Guidance', about: 'New and changed guidance for practice' },
      learning: { name: 'Learning', about: 'What reviews of practice found, and what changes' },
      courses: { name: 'Courses', about: 'Courses and events to book' },
    },
  },
  cy: {
    title: 'Bwletin diogelu',
    about: (board) => `Newyddion a dysgu am ddiogelu plant, gan ${board}.`,
    reply: 'deg diwrnod gwaith',
    kept: 'nes i chi ddad-danysgrifio',
    rights: 'Cedwir pob hawl',
    contacts: {
      emergency: { name: 'Argyfwng', about: 'Ffoniwch yr heddlu os yw plentyn mewn perygl nawr.' },
      'front-door': { name: 'Gwasanaethau cymdeithasol plant', about: 'I ddweud eich bod yn poeni am blentyn.' },
      'out-of-hours': { name: 'Y tu allan i oriau', about: 'Gyda’r nos, ar benwythnosau ac ar wyliau banc.' },
      police: { name: 'Yr heddlu', about: 'I roi gwybod am drosedd pan nad oes neb mewn perygl.' },
      lado: { name: 'Swyddog dynodedig', about: 'Os gallai rhywun sy’n gweithio gyda phlant fod wedi niweidio un.' },
      adults: { name: 'Llinell gymorth yr NSPCC', about: 'Cyngor i oedolion sy’n poeni am blentyn.' },
      children: { name: 'Childline', about: 'I blant a phobl ifanc, ddydd a nos.' },
    },
    topics: {
      guidance: { name: 'Canllawiau', about: 'Canllawiau newydd ac wedi’u newid' },
      learning: { name: 'Dysgu', about: 'Yr hyn a ganfu adolygiadau ymarfer, a’r hyn sy’n newid' },
      courses: { name: 'Cyrsiau', about: 'Cyrsiau a digwyddiadau i’w harchebu' },
    },
  },
};

interface Named {
  readonly name: string;
  readonly about: string;
}

interface StarterWords {
  readonly title: string;
  readonly about: (board: string) => string;
  readonly reply: string;
  readonly kept: string;
  /** What applies to a logo unless its owner says something else. */
  readonly rights: string;
  readonly contacts: Readonly<Record<ContactKey, Named>>;
  readonly topics: Readonly<Record<string, Named>>;
}

/** In the order of a page: the first three with a telephone number are at the top of every email. */
export type ContactKey = 'emergency' | 'front-door' | 'out-of-hours' | 'police' | 'lado' | 'adults' | 'children';

/** The same everywhere in the United Kingdom. */
export const NATIONAL_NUMBERS: Partial<Record<ContactKey, string>> = {
  emergency: '999',
  police: '101',
  adults: '0808 800 5000',
  children: '0800 1111',
};
