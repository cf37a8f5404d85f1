import { close, createIndex, type PagefindIndex } from 'pagefind';
import { afterEach, expect, test, vi } from 'vitest';
import { makeSearch } from './write-search.ts';

// Pagefind tells of faults beside its results, and takes nearly everything: its part is played here.
vi.mock('pagefind', () => ({ createIndex: vi.fn(), close: vi.fn() }));
afterEach(() => vi.clearAllMocks());

const file = { uniqueWords: 0, url: '', meta: {} };
const anIndex = (parts: Partial<PagefindIndex>) =>
  ({
    addHTMLFile: async () => ({ errors: [], file }),
    getFiles: async () => ({ errors: [], files: [] }),
    ...parts,
  }) as PagefindIndex;
const write = () => makeSearch([{ address: '/issues/2018-02/', title: 'Title', html: '' }], 'en-GB');

test.each([
  ['Pagefind could not be started: no', { errors: ['no'] }],
  ['Pagefind made no index.', { errors: [] }],
  [
    'Pagefind refused /issues/2018-02/: no',
    { errors: [], index: anIndex({ addHTMLFile: async () => ({ errors: ['no'], file }) }) },
  ],
  [
    'Pagefind could not write its index: no',
    { errors: [], index: anIndex({ getFiles: async () => ({ errors: ['no'], files: [] }) }) },
  ],
  ['Pagefind left out /issues/2018-02/.', { errors: [], index: anIndex({}) }],
])('stops the build with “%s”, and ends Pagefind’s program', async (message, answer) => {
  vi.mocked(createIndex).mockResolvedValue(answer);
  await expect(write()).rejects.toThrow(message);
  expect(close).toHaveBeenCalledOnce();
});
