// Words of which each leaves only a few children: what a newspaper puts in its headline. Lines of phrases: `*` stands for any ending, `…` for
// any word. A space may be a hyphen.

/** What few people do for a living, or are known for. */
export const WORK = `
    embalmer|heiress|prisoner|pet shop owner|nursery owner|dog walker|mascot|firefighter|fireman|paramedic|police officer|policeman|policewoman|detective|constable|prison officer|probation officer|magistrate|judge|barrister
    solicitor|lawyer|soldier|sailor|marine|airman|officer|veteran|paratrooper|pilot|air hostess|diplomat|mayor|mayoress|councillor|politician|mp
    civil servant|vicar|priest|imam|rabbi|pastor|minister|bishop|nun|monk|missionary|churchwarden|organist|choirmaster|preacher|lay preacher|lay reader
    teacher|headteacher|head teacher|headmaster|headmistress|teaching assistant|lecturer|professor|governor|school caretaker|dinner lady|nursery worker
    nursery nurse|childminder|nanny|au pair|gp|doctor|surgeon|consultant|anaesthetist|nurse|midwife|dentist|vet|pharmacist|chiropractor|psychologist
    therapist|social worker|foster carer|care worker|care assistant|youth worker|scout leader|guide leader|coach|referee|jockey|footballer|boxer
    cricketer|rugby player|cyclist|athlete|gymnast|swimmer|dancer|actor|actress|singer|musician|dj|rapper|comedian|magician|clown|model|artist|author
    poet|journalist|broadcaster|presenter|blogger|influencer|youtuber|farmer|farm worker|fisherman|trawlerman|gamekeeper|shepherd|miner|quarryman
    lorry driver|bus driver|train driver|taxi driver|driving instructor|undertaker|funeral director|gravedigger|butcher|baker|chef|publican
    landlord of a pub|pub landlord|landlady|hotelier|shopkeeper|postmaster|postmistress|hairdresser|tattooist|tattoo artist|bouncer|doorman|bailiff
    security guard|scientist|engineer|architect|banker|accountant|millionaire|businessman|businesswoman|lottery winner|aristocrat|lord|baronet
    scaffolder|steeplejack|blacksmith|circus performer|showman|fortune teller|bellringer|lifeguard|lifeboatman|lifeboat volunteer
    mountain rescue volunteer|beekeeper|dog breeder|dog handler|zookeeper|lighthouse keeper|ferryman|beauty queen|chess champion|champion
    sixth form student|university student|medical student|student nurse|student`;

/** What makes a common work rare: the source of a pattern. */
export const STATUS =
  '(?:serving|former|retired|ex-|off-duty|well-known|famous|local|celebrated|award-winning|professional|senior|junior|county|national|international|Olympic|trainee|part-time|self-employed|high-profile|semi-professional|decorated|amateur|village|parish|school|hospital|university|district|long-serving|qualified|registered)';

export const PHRASES: Readonly<Record<string, string>> = {
  'an unusual place': `
    police car|prison cell|a cell|in the sea|off Jersey|Jersey|Guernsey|Isle of Man|Channel|kitchen of|funeral parlour|canal*|reservoir|quarry|river
    riverbank|weir|lake|pond|loch|beach|cliff*|harbour|marina|pier|mineshaft|cave|moor|woods|woodland|forest|mountain*|island|marsh|estuary
    swimming pool|hot tub|paddling pool|slurry pit|barn|farm|farmyard|at sea|smallholding|orchard|stables|allotment|greenhouse|silo|haystack
    level crossing|railway*|train track*|station platform|viaduct|motorway|hard shoulder|lay-by|layby|bridge|tunnel|multi-storey car park|car park
    roof*|balcony|tower block|tenth floor|skip|bus stop|bus station|airport|plane|aeroplane|helicopter|cruise*|ferry|ship|boat|yacht|dinghy|canoe
    kayak|lorry|minibus|tractor|taxi|ambulance bay|caravan park|holiday park|campsite|building site|scrapyard|landfill|rubbish tip|warehouse|factory
    abattoir|sawmill|supermarket|shopping cent*|cinema|theatre|nightclub|casino|chicken shop|takeaway|kebab shop|restaurant|pub|hotel*|guest house
    petrol station|garage forecourt|car wash|nail bar|laundrette|churchyard|graveyard|chapel|church hall|church porch|cemetery|monastery|abbey|zoo
    theme park|golf course|golf club|racecourse|football ground|stadium|ice rink|ski slope|skate park|bandstand|windmill|airfield|army base|prison van
    police cell|embassy|courtroom|cathedral|in Spain|in France|in Portugal|in Greece|in Turkey|in Italy|in Cyprus|in Ireland|in Pakistan|in Bangladesh
    in India|in Morocco|in Egypt|in Thailand|in Jamaica|in Nigeria|in Ghana|in Somalia|in Dubai|in Tenerife|in Majorca|in Ibiza|in Mexico|in Florida
    in America|in Australia`,
  'how somebody was hidden or found': `
    left … on a train|on a train at|wheelie bin|dustbin|bin bag|black bag|bin liner|suitcase|holdall|rucksack|carrier bag|shoebox|cardboard box
    cupboard|wardrobe|freezer|fridge|loft|attic|cellar|basement|shed|outhouse|under the floor*|floorboards|chimney|drain|sewer|septic tank
    shallow grave|buried|boot of a car|car boot|shipping container|refrigerated lorry|chained|cage*|tied to|locked in|dog walker|jogger|fisherman
    angler|refuse collector*|dustmen|bin men|binmen|passer-by|police traced|traced through|delivery driver|postman|mountain rescue|coastguard|lifeboat
    divers|in the toilets|in a toilet|left on a doorstep|doorstep|abandoned|left overnight`,
  'an unusual event': `
    cup final|zip wire|burst appendix|won the lottery|lottery|child bride|flown back|sect|banned from|dog rescue|swan|donkey|goat|exam|exams
    school trip|sports day|last day of term|first day of term|prom|graduation|wedding|funeral|christening|baptism|birthday party|garden party|stag do
    hen party|barbecue|carnival|festival|concert|parade|fireworks display|bonfire|honeymoon|pilgrimage|sleepover|picnic|marathon|rally|riot*|protest
    power cut|snowstorm|flood*|heatwave|lockdown party|royal visit|on holiday|holiday in|pills bought*|evil spirits|kicked by a horse|jubilee
    lottery win|livestream*|live-stream*|video call|talent show|reality show|game show|tv show|quiz show|audition|beauty pageant|exorcism|ritual*
    witchcraft|possessed|faith healing|voodoo|juju|forced marriage|honour killing|murder-suicide|hit and run|police chase|getaway car|siege|hostage
    kidnap*|ransom|acid|arson|petrol bomb|explosion|gas leak|carbon monoxide|lightning|landslide|avalanche|building collapse*|crossbow|sword|machete
    samurai|air rifle|shotgun|firearm|gun|hammer|axe|chainsaw|bow and arrow|nail gun|airgun|python|snake|dog attack|attacked by a dog|mauled|trampled
    bull|cow|wasp*|bee sting|cake|marshmallow|balloon|blind cord|trampoline|bouncy castle|e-scooter|e-bike|moped|motorbike|hot car|tumble dryer
    washing machine|slurry|button batter*|magnet*|cough medicine|sleeping pill*|nitrous oxide|laughing gas|deodorant|online challenge
    blackout challenge|choking challenge|stunt|tombstoning|train surfing|went overboard|capsized|sank|ran aground`,
  'news of the case': `
    shown live|seen … times|seen a … times|seen … million times|viewed … times|every front page|picture was on|national news|local news|evening news
    the news|newspaper*|front page*|headlines|the papers|in the press|press coverage|tabloid*|television|on tv|broadcast|documentary|podcast
    film about|a film|drama about|book about|viral|social media campaign|shared widely|trended|hashtag|petition|vigil*|marched|statue|memorial
    charity in his name|charity in her name|named after him|named after her|law named|campaigned|around the world|across the world|world news
    international news|made the news|hit the news|widely reported|reported widely|reported live|much reported|public outcry|in parliament
    house of commons|prime minister|public inquiry|tributes|flowers were left|thousands attended|hundreds attended|notorious|infamous|high-profile
    well-publicised|much publicised|story was told|cctv|footage|crimewatch|reward was offered|televised|shared … of times|well known local`,
  'a rare illness or disability': `
    cystic fibrosis|albinism|albino|dwarfism|sickle cell|thalassaemia|haemophilia|brittle bone*|osteogenesis imperfecta|muscular dystrophy
    spina bifida|hydrocephalus|cerebral palsy|microcephaly|achondroplasia|conjoined|rett syndrome|angelman*|prader-willi*|turner syndrome|marfan*
    ehlers*|tourette*|fragile x|down’s syndrome|edwards syndrome|foetal alcohol*|fetal alcohol*|phenylketonuria|epidermolysis*|leukaemia|brain tumour
    cancer|heart transplant|kidney transplant|liver transplant|bone marrow*|transplant|dialysis|stoma|colostomy|tube fed|fed through a tube
    feeding tube|through the tube|tracheostomy|ventilator|oxygen at home|wheelchair*|blind|deaf|deafblind|cochlear*|cleft palate|cleft lip|one lung
    one kidney|one leg|one arm|one hand|one eye|prosthe*|amput*|birthmark|vitiligo|alopecia|blood disorder|genetic disorder|genetic condition
    metabolic disorder|metabolic condition|peanut allergy|nut allergy|milk allergy|allergy|allergic|anaphyla*|narcolepsy|selective mutism
    selectively mute|scoliosis|leprosy|tuberculosis|rickets|hiv|scurvy|kawasaki*|rare disorder|rare disease|rare syndrome|rare tumour|rare … disorder
    rare … disease|rare … cancer|rare … syndrome|rare … tumour`,
  'an unusual home or upbringing': `
    campervan|nobody visited|gave birth|funeral parlour|kept bees|narrowboat|houseboat|barge|lighthouse|farmhouse|smallholding|commune|kibbutz|tent
    tepee|caravan|motorhome|horsebox|van|squat|barracks|vicarage|rectory|manse|convent|castle|mansion|stately home|fairground*|circus*
    travelling show*|showpeople|showmen|boarding school*|boarding house|choir school|military school|ballet school|stage school|home schooled
    homeschooled|forest school|steiner|only pupil|village school|island school|off grid|lived in a … pub|lived in a … hotel|lived in a … church
    two mothers|two fathers|two mums|two dads|same-sex parents|surrogate|surrogacy|donor|ivf|adopted from|brothel|cannabis house|cannabis farm|cult
    orphanage|refugee camp|stowaway*|travelled alone|arrived alone|small boat|rubber dinghy|back of a lorry|under a lorry|smuggled|trafficked from
    born in prison|born in a car|born in a field|born in a taxi|born in a lift|born in an ambulance|born in a toilet|birth in the|born on a*
    ran away to|raised by his grand*|raised by her grand*|never been to school|no birth certificate|unregistered birth|birth was never registered
    birth was not registered|lived in a … shop|a converted …|the converted …|five schools|six schools|seven schools|eight schools|three continents`,
};
