import type { Plugin } from 'rolldown';

/** Where libphonenumber-js has what is dialled before a number of another country, and how a country’s numbers are printed. */
const [DIALLED_FIRST, FORMATS] = [1, 4];

/** How other countries print their telephone numbers, and ring those of others. Reading one here needs its length and prefixes alone. */
export const withoutPhoneFormats: Plugin = {
  name: 'without-phone-formats',
  transform: {
    filter: { id: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ },
    handler(code) {
      const { countries, nonGeographic, ...rest } = JSON.parse(
        code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1),
      );
      const kept = { ...rest, countries: withoutFormats(countries), nonGeographic: withoutFormats(nonGeographic) };
      return `export default ${JSON.stringify(kept)}`;
    },
  },
};

const withoutFormats = (countries: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(
    Object.entries(countries).map(([name, country]) => {
      const isUnused = (at: number) => at === FORMATS || (at === DIALLED_FIRST && name !== 'GB');
      return [name, country.map((said, at) => (isUnused(at) ? 0 : said))];
    }),
  );
