// Marks the words of a search on the page that a result opens. The page itself does not change: in a browser that cannot mark words
// without changing it, nothing happens. The address becomes the page's own again.

const address = new URL(location.href);
const words = address.searchParams.getAll('highlight').filter((word) => word !== '');

if (words.length > 0) {
  address.searchParams.delete('highlight');
  history.replaceState(history.state, '', address);
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...findWords(placeOf(address.hash))));
}

/** An address may have a “%” that stands for nothing. */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The section of the result. For the introduction, everything before the sections. */
function placeOf(hash) {
  const heading = hash && document.getElementById(decode(hash.slice(1)));
  const parts = heading ? [heading.closest('.section')] : document.querySelectorAll('.issue-head, .intro');
  return [...parts].filter((part) => part !== null);
}

function findWords(parts) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return parts.flatMap((part) => {
    const ranges = [];
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement.closest('.unseen')) continue;
      for (const found of texts.currentNode.data.matchAll(pattern)) {
        const range = new Range();
        range.setStart(texts.currentNode, found.index);
        range.setEnd(texts.currentNode, found.index + found[0].length);
        ranges.push(range);
      }
    }
    return ranges;
  });
}
