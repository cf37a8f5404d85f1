/** Nationalities, ethnic groups and faiths as bulletins name them. The Census for England and Wales 2021 has the groups. */
const NAMES =
  "Pole|Turk|Kurd|Swede|Norwegian|Swedish|Danish|Finnish|Belgian|Swiss|Austrian|Croatian|Slovene|Slovenian|Armenian|Kazakh|Uzbek|Azerbaijani|Israeli|Jordanian|Kuwaiti|Qatari|Emirati|Cuban|Haitian|Dominican|Peruvian|Chilean|Argentinian|Venezuelan|Honduran|Goan|Maltese|Cypriot|Liberian|Sierra Leonean|Guinean|Malian|Beninese|Togolese|Mozambican|Namibian|Botswanan|Mauritian|Seychellois|Malagasy|Cambodian|Laotian|Singaporean|Taiwanese|Fijian|Samoan|Tongan|Maori|Zoroastrian|Jain|Baptist|Methodist|Anglican|Presbyterian|Salafi|Druze|Coptic|Plymouth Brethren|White|Black|Asian|South Asian|East Asian|African|Afro-Caribbean|African-Caribbean|Caribbean|Pakistani|Indian|Bangladeshi|Chinese|Arab|Roma|Gypsy|Traveller|Irish Traveller|Romany|Polish|Slovak|Slovakian|Czech|Romanian|Bulgarian|Hungarian|Lithuanian|Latvian|Estonian|Moldovan|Serbian|Bosnian|Albanian|Kosovan|Ukrainian|Russian|Belarusian|Turkish|Kurdish|Iraqi|Iranian|Syrian|Lebanese|Palestinian|Egyptian|Libyan|Algerian|Moroccan|Tunisian|Yemeni|Saudi|Afghan|Somali|Sudanese|Eritrean|Ethiopian|Nigerian|Ghanaian|Gambian|Senegalese|Cameroonian|Ivorian|Congolese|Angolan|Rwandan|Burundian|Ugandan|Kenyan|Tanzanian|Malawian|Zambian|Zimbabwean|South African|Jamaican|Trinidadian|Barbadian|Guyanese|Portuguese|Spanish|Italian|Greek|French|German|Dutch|Irish|Scottish|Welsh|American|Canadian|Australian|Mexican|Colombian|Ecuadorian|Bolivian|Vietnamese|Filipino|Filipina|Thai|Malaysian|Indonesian|Japanese|Korean|Mongolian|Burmese|Rohingya|Sri Lankan|Tamil|Nepalese|Nepali|Tibetan|Brazilian|Punjabi|Kashmiri|Bengali|Sylheti|Gujarati|Pashtun|Hazara|Yoruba|Igbo|Muslim|Christian|Catholic|Protestant|Jewish|Orthodox Jewish|Charedi|Haredi|Hindu|Sikh|Buddhist|Jehovah[’']s Witness(?:es)?|Pentecostal|Evangelical|Mormon|Amish|Quaker|Rastafarian|Yazidi|Ahmadi|Ismaili|Sunni|Shia|Urdu|Arabic|Tigrinya|Amharic|Farsi|Dari|Pashto|Hindi|Mandarin|Cantonese|Swahili|Mirpuri|Lingala|Twi|Tagalog|White British|Black British|British (?:Asian|Pakistani|Indian|Bangladeshi|Muslim)|Pwylaidd|Mwslimaidd|[MF]wslimiaid|Somalaidd|Iddewig|Wcrainaidd";

/** The source of a pattern. Some are also typed small. */
export const GROUP = `(?:${NAMES}|white|black|gypsy|traveller|roma|[Mm]ixed[- ](?:heritage|race)|[Dd]ual[- ]heritage)`;

/** The source of a pattern for a country that people come from. */
export const COUNTRY =
  '(?:Poland|[GW]?[Ww]lad Pwyl|Wcr[aá]in|Slovakia|Romania|Bulgaria|Hungary|Lithuania|Latvia|Estonia|Albania|Kosovo|Ukraine|Russia|Turkey|Iraq|Iran|Syria|Lebanon|Palestine|Egypt|Libya|Algeria|Morocco|Yemen|Afghanistan|Pakistan|India|Bangladesh|Sri Lanka|Nepal|China|Hong Kong|Vietnam|Thailand|Somalia|Somaliland|Sudan|Eritrea|Ethiopia|Nigeria|Ghana|Gambia|Cameroon|Congo|Angola|Rwanda|Burundi|Uganda|Kenya|Tanzania|Malawi|Zambia|Zimbabwe|South Africa|Jamaica|Trinidad|Brazil|Colombia|Portugal|Spain|Italy|Greece|France|Germany|the Philippines|the Czech Republic|Kabul|Warsaw|Krakow|Lagos|Mogadishu|Karachi|Lahore|Dhaka|Tehran|Baghdad|Damascus|Tirana|Bucharest|Vilnius|Kaunas|Hanoi|Khartoum|Asmara|Addis Ababa|Accra|Harare|Mirpur|Sylhet|Delhi|Mumbai|Istanbul|Kyiv|Budapest|Manila|Kinshasa)';

/** What somebody is or comes from, unless it is in the name of a service. */
export const ORIGIN = new RegExp(
  `(?<![\\p{L}]|\\bin )(?:(?!white|black)${GROUP}s?|(?:from|in|left|fled|o|yn) (?:the )?${COUNTRY})(?![\\p{L}])(?!\\s+(?:community )?(?:[A-Z]|team|services?|board|network|project|charity|association|centre|interpreters?))`,
  'gu',
);

const ONE = new RegExp(`^(?:${NAMES})$`, 'u');
/** @example isGroup('Polish') */
export const isGroup = (word: string): boolean => ONE.test(word);
