/** What search engines are told of the shop; every address is absolute. */
interface SiteFacts {
  /** The front page in the page's language. */
  url: string;
  /** The search page, without words. */
  searchUrl: string;
  logo: string;
  name: string;
  description: string;
  language: string;
}

/** schema.org WebSite with its search, and the Organization behind it. */
export function siteJsonLd({ url, searchUrl, logo, name, description, language }: SiteFacts) {
  const publisher = { '@id': `${new URL('/', url).href}#cho` };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', ...publisher, name, url, logo },
      {
        '@type': 'WebSite',
        '@id': `${url}#trang`,
        url,
        name,
        description,
        inLanguage: language,
        publisher,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
    ],
  };
}
