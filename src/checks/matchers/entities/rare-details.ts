import { CHILDREN_OF, RELATIVE } from './kinship.ts';
import { perSentence } from './per-sentence.ts';

// Details of which each leaves only a few children: what a newspaper puts in its headline. Lines of words; a word ends where it is written to
// end, and `*` stands for any ending.

const lines = (words: string): string =>
  words
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((word) => word.replaceAll('*', '[\\p{L}’-]*').replaceAll(' ', '[ -]'))
    .join('|');
const anyOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${lines(words)})(?![\\p{L}])`, 'iu');

/** What few people do for a living, or are known for. */
const WORK = lines(`
  firefighter|fireman|paramedic|police officer|policeman|policewoman|detective|constable|prison officer|probation officer|magistrate|judge|barrister|solicitor|lawyer
  soldier|sailor|marine|airman|officer|veteran|paratrooper|pilot|air hostess|diplomat|mayor|mayoress|councillor|politician|mp|civil servant
  vicar|priest|imam|rabbi|pastor|minister|bishop|nun|monk|missionary|churchwarden|organist|choirmaster|teacher|headteacher|head teacher|headmaster|headmistress
  teaching assistant|lecturer|professor|governor|school caretaker|dinner lady|nursery worker|nursery nurse|childminder|nanny|au pair|gp|doctor|surgeon|consultant|anaesthetist|nurse|midwife|dentist|vet
  pharmacist|chiropractor|psychologist|therapist|social worker|foster carer|care worker|care assistant|youth worker|scout leader|guide leader|coach|referee|jockey|footballer|boxer|cricketer|rugby player
  cyclist|athlete|gymnast|swimmer|dancer|actor|actress|singer|musician|dj|rapper|comedian|magician|clown|model|artist|author|poet|journalist|broadcaster|presenter|blogger|influencer|youtuber
  farmer|farm worker|fisherman|trawlerman|gamekeeper|shepherd|miner|quarryman|lorry driver|bus driver|train driver|taxi driver|driving instructor|undertaker|funeral director|gravedigger
  butcher|baker|chef|publican|landlord of a pub|pub landlord|landlady|hotelier|shopkeeper|postmaster|postmistress|hairdresser|tattooist|tattoo artist|bouncer|doorman|bailiff|security guard
  scientist|engineer|architect|banker|accountant|millionaire|businessman|businesswoman|lottery winner|aristocrat|lord|baronet|scaffolder|steeplejack|blacksmith|circus performer|showman|fortune teller
  bellringer|lifeguard|lifeboatman|lifeboat volunteer|mountain rescue volunteer|beekeeper|dog breeder|dog handler|zookeeper|lighthouse keeper|ferryman|beauty queen|chess champion|champion`);
const STATUS =
  '(?:serving|former|retired|ex-|off-duty|well-known|famous|local|celebrated|award-winning|professional|senior|junior|county|national|international|Olympic|trainee|part-time|self-employed|high-profile|semi-professional|decorated|amateur|village|parish|school|hospital|university|district|long-serving|qualified|registered)';

/** Who had that work: `her father, a serving firefighter`, `a vicar’s daughter`, `both teachers`, `his stepfather was in the navy`. */
const WORK_OF_FAMILY = [
  new RegExp(
    `\\b${RELATIVE}s?(?:[’']s (?:partner|boyfriend|father|mother|brother))?(?:(?:,| \\(| –| -) ?(?:who )?(?:(?:was|is|had been|were|worked as|works as) )?|,? (?:who )?(?:was|is|had been|were|are|worked as|works as) )(?:an?|both) (?:\\p{L}+[ -]){0,3}?(?:${WORK})s?(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:${WORK})(?:[’']s?) (?:\\p{L}+ )?${CHILDREN_OF}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${CHILDREN_OF} of (?:an?|two) (?:\\p{L}+[ -]){0,2}?(?:${WORK})s?(?!\\p{L})`, 'iu'),
  new RegExp(
    `\\b(?:he|she|${RELATIVE}|teenager|boy|girl|child|youngster|baby),? (?:who )?(?:was |had been |is )?an? (?:${STATUS}[ -]){1,2}(?:${WORK})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`\\b${RELATIVE}s?,? (?:both|each) (?:\\p{L}+ )?(?:${WORK})s(?!\\p{L})`, 'iu'),
  new RegExp(
    `\\b${RELATIVE}s?\\b[^.;]{0,30}\\b(?:in the (?:royal )?(?:navy|army|raf|marines|air force|armed forces|merchant navy|police|fire service)|on (?:an )?oil rigs?|(?:ran|runs|owned|managed|worked (?:on|in|at)) (?:an?|the) (?:\\p{L}+ )?(?:pub|shop|hotel|farm|restaurant|takeaway|garage|gym|salon|club|company|business|stables|circus|fair|bakery|prison|zoo|abattoir|quarry|funeral home|nightclub|post office))`,
    'iu',
  ),
  /\b(?:an?|another) (?:scout|guide|cub|brownie|choir|church|faith|gang|cult|band|swimming|football|karate|boxing|dance|gymnastics|riding) (?:leader|master|coach|instructor|teacher)\b/i,
];

const YEARS =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty)(?:[ -]\\w+)?(?:[ -]and[ -]a[ -]half)?[ -](?:years?|months?|yrs?)';

const KINDS: Readonly<Record<string, readonly RegExp[]>> = {
  'somebody’s work or fame': WORK_OF_FAMILY,
  'an unusual place': [
    anyOf(`
      canal*|reservoir|quarry|river|riverbank|weir|lake|pond|loch|beach|cliff*|harbour|marina|pier|mineshaft|cave|moor|woods|woodland|forest|mountain*|island|marsh|estuary
      swimming pool|hot tub|paddling pool|slurry pit|barn|farm|farmyard|at sea|smallholding|orchard|stables|allotment|greenhouse|silo|haystack|level crossing|railway*|train track*|station platform|viaduct|motorway|hard shoulder|lay-by|layby
      bridge|tunnel|multi-storey car park|car park|roof*|balcony|tower block|tenth floor|\\w+ floor of a*|skip|bus stop|bus station|airport|plane|aeroplane|helicopter|cruise*|ferry|ship|boat|yacht|dinghy|canoe|kayak
      lorry|minibus|tractor|taxi|ambulance bay|caravan park|holiday park|campsite|building site|scrapyard|landfill|rubbish tip|warehouse|factory|abattoir|sawmill|supermarket|shopping cent*|cinema|theatre|nightclub
      casino|chicken shop|takeaway|kebab shop|restaurant|pub|hotel*|guest house|petrol station|garage forecourt|car wash|nail bar|laundrette|churchyard|graveyard|cemetery|monastery|abbey|zoo
      theme park|golf course|golf club|racecourse|football ground|stadium|ice rink|ski slope|skate park|bandstand|windmill|airfield|army base|prison van|police cell|embassy|courtroom|cathedral
      in (?:Spain|France|Portugal|Greece|Turkey|Italy|Cyprus|Ireland|Pakistan|Bangladesh|India|Morocco|Egypt|Thailand|Jamaica|Nigeria|Ghana|Somalia|Dubai|Tenerife|Majorca|Ibiza|Mexico|Florida|America|Australia)`),
  ],
  'how somebody was hidden or found': [
    anyOf(`
      wheelie bin|dustbin|bin bag|black bag|bin liner|suitcase|holdall|rucksack|carrier bag|shoebox|cardboard box|cupboard|wardrobe|freezer|fridge|loft|attic|cellar|basement|shed|outhouse|under the floor*|floorboards|chimney
      drain|sewer|septic tank|shallow grave|buried|boot of a car|car boot|shipping container|lorry cab|refrigerated lorry|chained|cage*|tied to|locked in|dog walker|jogger|fisherman|angler|refuse collector*|dustmen|bin men|binmen
      passer-by|passers-by|delivery driver|postman|mountain rescue|coastguard|lifeboat|divers|in the toilets|in a toilet|left on a doorstep|doorstep|abandoned|left overnight|in a taxi overnight`),
  ],
  'an unusual event': [
    anyOf(`
      exam|exams|school trip|sports day|last day of term|first day of term|prom|graduation|wedding|funeral|christening|baptism|birthday party|garden party|stag do|hen party|barbecue|carnival|festival|concert|parade|fireworks display|bonfire
      honeymoon|pilgrimage|sleepover|picnic|cup final|marathon|rally|riot*|protest|power cut|snowstorm|flood*|heatwave|lockdown party|royal visit|on holiday|holiday in|pills bought*|evil spirits|kicked by a horse|jubilee|lottery win|livestream*|live-stream*|livestreamed|video call
      talent show|reality show|game show|tv show|quiz show|audition|beauty pageant|exorcism|ritual*|witchcraft|possessed|faith healing|voodoo|juju|forced marriage|honour killing|murder-suicide|hit and run|police chase|getaway car
      siege|hostage|kidnap*|ransom|acid|arson|petrol bomb|explosion|gas leak|carbon monoxide|lightning|landslide|avalanche|building collapse*|crossbow|sword|machete|samurai|air rifle|shotgun|firearm|gun|hammer|axe|chainsaw|bow and arrow|nail gun|airgun
      python|snake|dog attack|attacked by a dog|mauled|trampled|bull|cow|wasp*|bee sting|cake|grapes?|marshmallow|balloon|blind cord|trampoline|bouncy castle|e-scooter|e-bike|moped|motorbike|hot car|tumble dryer|washing machine
      slurry|button batter*|magnet*|cough medicine|sleeping pill*|nitrous oxide|laughing gas|deodorant|online challenge|blackout challenge|choking challenge|stunt|tombstoning|train surfing|went overboard|capsized|sank|ran aground`),
  ],
  'news of the case': [
    anyOf(`
      national news|local news|evening news|the news|newspaper*|front page*|headlines|the papers|in the press|press coverage|the tabloids|tabloid*|television|on tv|broadcast|documentary|podcast|film about|a film|drama about|book about
      viral|went viral|social media campaign|shared (?:thousands|millions|hundreds) of times|shared widely|trended|hashtag|petition|vigil*|marched|murals?|statue|memorial|charity in (?:his|her) name|named after (?:him|her)|law named|campaigned
      around the world|across the world|world news|international news|made the news|hit the news|widely reported|reported widely|reported (?:nationally|internationally|live)|much reported|public outcry|raised in parliament|in parliament|house of commons|prime minister|public inquiry
      tributes|flowers were left|thousands attended|hundreds attended|notorious|infamous|high-profile|well-publicised|much publicised|story was told|cctv|footage|crimewatch|reward was offered|televised`),
  ],
  'a sentence': [
    new RegExp(
      `\\b(?:jailed|imprisoned|sentenced|prison|custody|serving|served|sentence of|minimum of|behind bars)\\b[^.;]{0,25}\\b${YEARS}\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:given|received|got) ${YEARS}(?= (?:for|in prison|in custody|inside|after|when|at)\\b|[,;.:)]|\\s*$)`,
      'i',
    ),
    /\b(?:\d{1,2}|\w+)[ -](?:year|month)[ -](?:jail|prison|custodial|suspended)?\s?(?:sentence|term)\b/i,
    /\b(?:whole[- ]life (?:order|term|tariff)|life sentence|life imprisonment|(?:serving|given|got|received|sentenced to|jailed for|imprisoned for) life|hospital order|suspended (?:prison )?sentence|community order|struck off|fined (?:£|\w+ thousand)|deported to|extradited|acquitted|cleared of|retrial|trial collapsed|appeal court|court of appeal|absconded|fled abroad|on the run|skipped bail|changed (?:his|her) plea|died in prison|killed (?:himself|herself) in prison|then (?:himself|herself))\b/i,
  ],
  'a rare illness or disability': [
    anyOf(`
      cystic fibrosis|albinism|albino|dwarfism|sickle cell|thalassaemia|haemophilia|brittle bone*|osteogenesis imperfecta|muscular dystrophy|spina bifida|hydrocephalus|cerebral palsy|microcephaly|achondroplasia|conjoined|rett syndrome|angelman*
      prader-willi*|turner syndrome|marfan*|ehlers*|tourette*|fragile x|down[’']?s syndrome|edwards syndrome|foetal alcohol*|fetal alcohol*|phenylketonuria|epidermolysis*|leukaemia|brain tumour|cancer|heart transplant|kidney transplant|liver transplant|bone marrow*|transplant|dialysis|stoma|colostomy
      tube fed|fed through a tube|feeding tube|through the tube|tracheostomy|ventilator|oxygen at home|wheelchair*|blind|deaf|deafblind|cochlear*|cleft palate|cleft lip|one (?:lung|kidney|leg|arm|hand|eye)|prosthe*|amput*|birthmark|vitiligo|alopecia
      rare (?:blood |bone |skin |heart |metabolic |genetic |brain |muscle |liver )?(?:disorder|disease|cancer|syndrome|tumour)|blood disorder|genetic (?:disorder|condition)|metabolic (?:disorder|condition)|peanut allergy|nut allergy|milk allergy|allergy|allergic|anaphyla*|narcolepsy|selective mutism|selectively mute|scoliosis|leprosy|tuberculosis|rickets|hiv|scurvy|kawasaki*`),
  ],
  'an unusual home or upbringing': [
    anyOf(`
      narrowboat|houseboat|barge|lighthouse|farmhouse|smallholding|commune|kibbutz|converted (?:chapel|barn|church|bus|mill|stable|pub)|a converted \\w+|yurt|tent|tepee|caravan|motorhome|camper campervan|horsebox|van|squat|barracks|vicarage|rectory|manse|convent|castle|mansion
      stately home|fairground*|circus*|travelling show*|showpeople|showmen|boarding school*|boarding house|choir school|military school|ballet school|stage school|home schooled|homeschooled|forest school|steiner|only pupil|village school|island school|off grid|above a \\w+|above the \\w+|lived in a \\w+ (?:shop|pub|hotel|garage|church)
      two mothers|two fathers|two mums|two dads|same-sex parents|surrogate|surrogacy|donor|ivf|adopted from|brothel|cannabis house|cannabis farm|cult|orphanage|refugee camp|children[’']s village|stowaway*|travelled alone|arrived alone|small boat|rubber dinghy|back of a lorry|under a lorry|smuggled|trafficked from
      born in (?:prison|a car|a field|a taxi|a lift|an ambulance|a toilet)|gave birth in|birth in the|born on a*|twelve \\w+ workers|ran away to|raised by (?:wolves|his grand*|her grand*)|never been to school|no birth certificate|unregistered birth|birth was (?:never|not) registered`),
  ],
  'a rare birth or family': [
    /\b(?:triplets?|quadruplets?|quads|sextuplets?|conjoined|born (?:at|as early as) (?:2[2-9]|twenty[- ]\w+)(?:[ -]\w+)? weeks|premature at \d+|identical twins?|(?:one|eldest|youngest) of (?:[89]|1\d|eight|nine|ten|eleven|twelve|thirteen|fourteen)|(?:eighth|ninth|tenth|eleventh|twelfth) child|mother (?:was|at|of|aged) (?:1[1-5]|eleven|twelve|thirteen|fourteen|fifteen)|who was (?:fourteen|fifteen|thirteen|twelve) when|child of (?:cousins|siblings)|born to (?:cousins|siblings)|incest)\b/i,
  ],
  'a first or only one': [
    /\b(?:the (?:first|only|youngest|oldest|fastest|tallest|smallest) (?:\p{L}+ )?(?:child|girl|boy|baby|person|pupil|student|patient|teenager)(?: ever| to (?:be (?:given|convicted|jailed)|have|get|survive|receive|win)| in (?:the (?:country|county|village|town|world)|england|wales|britain)| with)|sole survivor|youngest (?:ever|in (?:the|britain|england|wales))|in the country to|record[- ](?:holder|breaking)|won (?:an?|the|two|three|several) [\p{L} -]{0,25}(?:award|medal|title|show|prize|competition|championship|cup|scholarship)|medal for|county champion|national champion|represented (?:england|wales|his county|her county|the county)|played for (?:england|wales|the academy)|academy player|gold medal|grade eight)\b/iu,
  ],
};

/** The kinds of rare details in a sentence. */
export const rareDetailsIn = perSentence((text): readonly string[] =>
  Object.entries(KINDS).flatMap(([kind, patterns]) => (patterns.some((pattern) => pattern.test(text)) ? kind : [])),
);
