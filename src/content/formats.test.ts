import { describe, expect, test } from 'vitest';
import { anIssue, check, problemsOf } from '../../tests/support/an-issue.ts';
import { outputsOf } from '../../tests/support/outputs.ts';
import { addressesOf } from './published-addresses.ts';

const downloads = [
  { name: 'Easy Read (February).pdf', bytes: 212_000 },
  { name: 'update.mp3', bytes: 4_200_000 },
];
const KEYS = {
  'easy read': 'Easy Read (February).pdf',
  audio: 'update.mp3',
  transcript: 'https://www.example.org/transcript.docx',
};
const EASY = 'https://bulletin.example.org/files/easy-read-february.pdf';
const AUDIO = 'https://bulletin.example.org/files/update.mp3';

describe('an issue in other formats', () => {
  test('leads to them in every form, with their type and size', async () => {
    const { archive, problems } = check(anIssue({ keys: KEYS }), { downloads });
    const issue = archive?.issues[0];
    if (!archive || !issue) throw new Error(JSON.stringify(problems));
    expect(problems).toEqual([]);
    const { sitePage, mail, text, notify, feed, atom } = await outputsOf(archive, issue);
    const page = sitePage('issue').replace(/\s+/g, ' ');
    expect(page).toContain('In other formats: <a href="/files/easy-read-february.pdf">Easy Read version</a>');
    expect(page).toContain('<a href="/files/update.mp3">Audio</a> <span class="details">MP3, 4.2 MB</span>');
    expect(page).toMatch(/transcript\.docx">Transcript of the audio<\/a> <span class="details">Word<\/span>/);
    expect(mail).toMatch(new RegExp(`<a href="${EASY}"[^>]*>Easy Read version</a> \\(PDF, 212 KB\\)`));
    expect(text.replace(/\s+/g, ' ')).toContain(
      `- Audio, MP3, 4.2 MB: ${AUDIO} - Transcript of the audio, Word: https`,
    );
    expect(notify).toContain(`- [Audio](${AUDIO}), MP3, 4.2 MB`);
    expect(feed).toContain(`href="${AUDIO}"`);
    expect(atom).toContain(`<link rel="enclosure" type="audio/mpeg" length="4200000" href="${AUDIO}"/>`);
    expect([...addressesOf(archive).keys()]).toEqual(
      expect.arrayContaining(['files/easy-read-february.pdf', 'files/update.mp3']),
    );
  });

  test.each([
    ['a file that is not there', { 'easy read': 'easy.pdf' }, 'There is no “easy.pdf” in content/files.'],
    ['an address that is not secure', { 'easy read': 'http://example.org/easy.pdf' }, 'This link is not secure.'],
    [
      'a recording without its words',
      { audio: 'update.mp3' },
      'formats (warning)  Deaf people cannot hear this recording.',
    ],
    ['words without a recording', { transcript: KEYS.transcript }, 'This transcript has no recording.'],
    ['a document as the recording', { ...KEYS, audio: 'Easy Read (February).pdf' }, 'is not a recording.'],
    ['a recording as the document', { 'easy read': 'update.mp3' }, 'is a recording.'],
  ])('reports %s', (_name, keys, message) => {
    expect(problemsOf(anIssue({ keys }), { downloads }).join('\n')).toContain(message);
  });
});
