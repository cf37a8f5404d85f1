import { expect, test } from 'vitest';
import { isSealed, unwrapAddress } from './wrapped-links.ts';

const REAL = 'https://www.example.org/a/b?c=d&e=f#g';
const CODED = encodeURIComponent(REAL);
const OUTLOOK = 'https://eur02.safelinks.protection.outlook.com/?url=';
const TAIL = '&data=05%7C02%7Ceditor%40example.org%7C0&reserved=0';

test.each([
  ['Outlook', `${OUTLOOK}${CODED}${TAIL}`],
  ['Outlook, in small letters and with entities', `${OUTLOOK}${CODED.toLowerCase()}${TAIL.replaceAll('&', '&amp;')}`],
  ['Outlook within Outlook', `${OUTLOOK}${encodeURIComponent(`${OUTLOOK}${CODED}${TAIL}`)}${TAIL}`],
  [
    'Teams',
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${CODED}&locale=en`,
  ],
  [
    'Proofpoint, second form',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a_b-3Fc-3Dd-26e-3Df-23g&d=DwMFAg',
  ],
  [
    'GovDelivery',
    `https://links-1.govdelivery.com/CL0/${encodeURIComponent(REAL).replace('%3A', ':')}/1/010101/abc=123`,
  ],
  ['GovDelivery, earlier', `https://links.govdelivery.com/track?type=click&enid=x&&&101&&&${REAL}`],
  ['Proofpoint, third form', `https://urldefense.com/v3/__${REAL}__;!!ABC!def$`],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${CODED}&c=E,1,abc`],
  ['Sophos', `https://eu-west-1.protection.sophos.com/?d=example.org&u=${btoa(REAL)}&p=m`],
  ['Cisco', `https://secure-web.cisco.com/1abcDEF/${CODED}`],
  ['Google', `https://www.google.com/url?sa=t&q=${CODED}&usg=abc`],
  ['Facebook', `https://l.facebook.com/l.php?u=${CODED}&h=abc`],
])('an address that %s wrapped is read', (_who, href) => expect(unwrapAddress(href)).toBe(REAL));

test.each([
  'https://protect-eu.mimecast.com/s/abcDEF?domain=example.org',
  'https://eur02.safelinks.protection.outlook.com/?url=',
  'https://eur02.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
  'https://urldefense.proofpoint.com/v2/url?u=%25',
])('%s is wrapped, and nobody else can read it', (href) =>
  expect([unwrapAddress(href), isSealed(href)]).toEqual([undefined, true]),
);

test.each([
  REAL,
  'https://www.google.com/search?q=https://example.org',
  'https://outlook.com/?url=x',
  'not an address',
  '',
])('%s is not wrapped', (href) => expect([unwrapAddress(href), isSealed(href)]).toEqual([undefined, false]));

test('brackets that would end a link are coded', () =>
  expect(unwrapAddress(`${OUTLOOK}${encodeURIComponent('https://example.org/a_(b)')}`)).toBe(
    'https://example.org/a_%28b%29',
  ));
