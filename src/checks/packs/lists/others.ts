import type { Pack } from '../pack.ts';

// Words on which several bodies agree, each entry with its own source.
export const others: Pack = {
  name: 'others',
  title: 'Other guidance',
  severity: 'warning',
  source: {
    title: 'GOV.UK, Inclusive language: words to use and avoid when writing about disability',
    address:
      'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
  },
  entries: [
    {
      flag: ['wheelchair bound', 'confined/bound to a/his/her/their wheelchair'],
      why: 'says that a wheelchair holds somebody back',
      instead: 'Write “wheelchair user”.',
    },
    {
      flag: [
        'handicapped',
        'the disabled are/were/have/need/who/deserve',
        'mentally handicapped/retarded/subnormal/defective',
        'retarded',
        'cripple/crippled',
        'spastic/spastics',
        'deaf and dumb',
        'deaf mute/mutes',
        'able bodied',
      ],
      why: 'makes people into their impairment',
      instead: 'Write “disabled people”, “non-disabled people”, or name what somebody has.',
    },
    {
      flag: [
        'suffer/suffers/suffered/suffering from/with autism/ADHD/dyslexia/epilepsy/asthma/diabetes/cerebral',
        'suffer/suffers/suffering from/with (a/severe/mild) learning/physical disability/disabilities/difficulty/difficulties',
        "suffer/suffers/suffering from/with Down's/Downs/Asperger's",
        'autism/epilepsy/ADHD sufferer/sufferers',
        'afflicted by/with',
      ],
      why: 'paints somebody as a victim',
      instead: 'Write “has”, such as “has epilepsy”, or “autistic”.',
    },
    {
      flag: [
        'mental patient/patients',
        'the mentally ill',
        'insane',
        'mental defective/defectives',
        'schizo',
        'psycho',
      ],
      why: 'makes people into their illness',
      instead: 'Write “person with a mental health condition”.',
    },
    {
      flag: ['illegal immigrant/immigrants/migrant/migrants/asylum', 'illegal/illegals from/in the', 'bogus asylum'],
      without: ['act/bill'],
      why: 'calls a person unlawful',
      instead: 'Write “undocumented”, “seeking asylum”, or the status that the learning needs.',
      source: { title: 'PICUM, Words matter', address: 'https://picum.org/words-matter/' },
    },
    {
      flag: [
        'successful/unsuccessful/failed/completed suicide/suicides',
        'failed/unsuccessful/successful suicide attempt/attempts',
        'failed/unsuccessful/successful attempt/attempts at/to suicide',
        'suicide victim/victims',
        'suicide epidemic/hotspot/hotspots',
      ],
      why: 'speaks of suicide as a success or a failure',
      instead: 'Write “died by suicide” or “attempted suicide”.',
      source: { title: 'Samaritans, Media guidelines for reporting suicide' },
    },
    {
      flag: [
        'junkie/junkies',
        'druggie/druggies',
        'crackhead/crackheads',
        'smackhead/smackheads',
        'drug/heroin/crack addict/addicts',
      ],
      why: 'makes a person into a drug',
      instead: 'Write “person who uses drugs” or “parent who is dependent on drugs”.',
      source: { title: 'Scottish Drugs Forum, Moving beyond “people-first” language' },
    },
    {
      flag: ['streetwise', 'street wise'],
      with: ['<child>', 'he/she', '<childage>', 'lad/lass'],
      why: 'hides that a child is in danger',
      instead: 'Say what the child knows, and who is putting the child at risk.',
      source: {
        title: 'Safe and Sound, Tackling the blame game on Child Exploitation Awareness Day',
        address:
          'https://www.safeandsoundgroup.org.uk/blog/2023/03/13/tackling-the-blame-game-on-child-exploitation-awareness-day/',
      },
    },
  ],
};
