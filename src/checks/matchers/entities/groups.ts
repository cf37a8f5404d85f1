/** Nationalities, ethnic groups and faiths as bulletins name them. The Census for England and Wales 2021 has the groups. */
const NAMES =
  'White|Black|Asian|South Asian|East Asian|African|Afro-Caribbean|African-Caribbean|Caribbean|Pakistani|Indian|Bangladeshi|Chinese|Arab|Roma|Gypsy|Traveller|Irish Traveller|Romany|Polish|Slovak|Slovakian|Czech|Romanian|Bulgarian|Hungarian|Lithuanian|Latvian|Estonian|Moldovan|Serbian|Bosnian|Albanian|Kosovan|Ukrainian|Russian|Belarusian|Turkish|Kurdish|Iraqi|Iranian|Syrian|Lebanese|Palestinian|Egyptian|Libyan|Algerian|Moroccan|Tunisian|Yemeni|Saudi|Afghan|Somali|Sudanese|Eritrean|Ethiopian|Nigerian|Ghanaian|Gambian|Senegalese|Cameroonian|Ivorian|Congolese|Angolan|Rwandan|Burundian|Ugandan|Kenyan|Tanzanian|Malawian|Zambian|Zimbabwean|South African|Jamaican|Trinidadian|Barbadian|Guyanese|Portuguese|Spanish|Italian|Greek|French|German|Dutch|Irish|Scottish|Welsh|American|Canadian|Australian|Mexican|Colombian|Ecuadorian|Bolivian|Vietnamese|Filipino|Filipina|Thai|Malaysian|Indonesian|Japanese|Korean|Mongolian|Burmese|Rohingya|Sri Lankan|Tamil|Nepalese|Nepali|Tibetan|Brazilian|Punjabi|Kashmiri|Bengali|Sylheti|Gujarati|Pashtun|Hazara|Yoruba|Igbo|Muslim|Christian|Catholic|Protestant|Jewish|Orthodox Jewish|Charedi|Haredi|Hindu|Sikh|Buddhist|Jehovah[’\']s Witness(?:es)?|Pentecostal|Evangelical|Mormon|Amish|Quaker|Rastafarian|Yazidi|Ahmadi|Ismaili|Sunni|Shia';

/** The source of a pattern. Some are also typed small. */
export const GROUP = `(?:${NAMES}|white|black|gypsy|traveller|roma|[Mm]ixed[- ](?:heritage|race)|[Dd]ual[- ]heritage)`;

const ONE = new RegExp(`^(?:${NAMES})$`, 'u');
/** @example isGroup('Polish') */
export const isGroup = (word: string): boolean => ONE.test(word);
