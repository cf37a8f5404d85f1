/** What happened to somebody, in words by which a news report can be found. */
export const CAUSE =
  /\b(?:overdose\w*|shak(?:en|ing)|drown\w*|fire|burn(?:t|ed|s)|scald\w*|suicide|took (?:his|her|their) own li(?:fe|ves)|hang(?:ed|ing)|starv\w+|malnutrition|strangl\w+|suffocat\w+|smother\w*|asphyxia\w*|stab\w*|shot|shoot\w*|knife|murder\w*|manslaughter|kill(?:ed|ing)|poison\w*|train|car crash|collision|run over|hit by|struck by|hypothermia|dehydrat\w+|sepsis|meningitis|asthma|diabet\w+|co-sleeping|overlay|cot|fell from|fall from|beaten|head injur\w+|skull|fractur\w+|brain (?:injury|damage)|dog (?:attack|bite)|attacked|crush\w*|choke[ds]?|choking|electrocut\w+|carbon monoxide|methadone|cocaine|heroin|sleeping tablets|insulin|raped?|trafficked|abduct\w+|non-accidental injur\w+|FGM|ate|swallow(?:ed|ing)|drove (?:\S+ ){1,4}off|burst appendix|bitten|broken (?:arm|leg|rib)s?|starved)\b/i;

/** What became of a parent or carer, which a court or a newspaper tells too. */
export const PARENTS_FATE =
  /\b(?:mother|father|mum|dad|parents?|stepfather|stepmother|step-?dad|step-?mum|partner|boyfriend|uncle|aunt|grandmother|grandfather|carers?|brother|childminder|nanny|guardian|cousin|teacher|coach)\b[^.;!?]{0,60}\b(?:jail\w*|prison\w*|imprison\w*|sentence[ds]?|convict\w*|guilty|custody|remand\w*|deported|serving|charged|arrested|acquitted|sectioned|detained|died|killed|murdered|hanged|took (?:his|her) own life|life sentence|suspended)\b|\b(?:jailing|imprisonment|conviction|sentenc\w+|trial|deportation|suicide|death) of (?:his|her|their|the|a) (?:\w+ )?(?:mother|father|mum|dad|parents?|stepfather|stepmother|partner|carers?)\b/i;

/** `in June 2009`: tells more than the year. */
export const MONTH_AND_YEAR =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:of )?(?:19|20)\d{2}\b/;

/** A year, alone or with a season or month. */
export const YEAR = /(?<![\d/-])(?:19|20)\d{2}(?![\d/-])/;

/** “Child deaths” are a subject; “a child” is somebody. */
const SUBJECTS =
  /\b(?:child(?:ren)?|baby|infant|pupil|student|parent)[’']?s?[ -](?:deaths?|loss|protection|safety|abuse|poverty|mental|first|centred|criminal|sexual|death review|safeguarding|health)\b|\b(?:suicide|drowning|injury|violence|homicide|abuse|assault)[ -](?:prevention|awareness|survivors?|services?|reduction)\b/gi;

export const withoutSubjects = (text: string): string => text.replace(SUBJECTS, ' ');
