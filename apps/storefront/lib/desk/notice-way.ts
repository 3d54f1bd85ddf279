/** A way in a letter: its words, then its address. */
const WAY = /^(.+): (https?:\/\/\S+)$/;

interface NoticeWay {
  words: string;
  path: string;
}

/**
 * The page of the desk to which a paragraph of a letter leads; null where it is words. Letters to sellers lead to the
 * desk alone, and quote what buyers write: an address that somebody typed is no link here.
 */
export function noticeWay(paragraph: string): NoticeWay | null {
  const [, words, address = ''] = WAY.exec(paragraph) ?? [];
  const url = URL.parse(address);
  if (words === undefined || !url || !/^\/(?:en\/)?ban-hang(?:\/|$)/.test(url.pathname))
    return null;
  // Letters name the shop as people reach it; whoever reads them here is there already.
  return { words, path: `${url.pathname}${url.search}` };
}
