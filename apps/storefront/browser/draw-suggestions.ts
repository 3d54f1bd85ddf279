import type { Suggestion, SuggestionGroup } from '@/lib/search/suggestions';

/** Fills the list of suggestions anew. @returns its options, in their order */
export function drawSuggestions(
  list: HTMLElement,
  groups: readonly SuggestionGroup[],
): HTMLElement[] {
  const options: HTMLElement[] = [];
  const drawn = groups.map(({ title, options: own }) => {
    const heading = element('p', title);
    heading.ariaHidden = 'true';
    const group = element('div');
    group.role = 'group';
    group.ariaLabel = title;
    group.append(heading);
    for (const suggestion of own) {
      const option = drawOption(suggestion);
      option.id = `${list.id}-${options.length}`;
      options.push(option);
      group.append(option);
    }
    return group;
  });
  list.replaceChildren(...drawn);
  return options;
}

function drawOption({ href, text, detail, picture, star }: Suggestion): HTMLElement {
  const option = element('a');
  option.href = href;
  option.role = 'option';
  option.tabIndex = -1;
  if (picture) option.append(drawPicture(picture));
  const words = element('span');
  words.append(element('span', text));
  if (detail) words.append(element('small', detail));
  option.append(words);
  if (star) {
    const mark = element('b', `${star.level}★`);
    mark.role = 'img';
    mark.ariaLabel = star.label;
    option.append(mark);
  }
  return option;
}

function drawPicture(address: string): HTMLImageElement {
  const picture = element('img');
  picture.width = 44;
  picture.height = 44;
  picture.alt = '';
  picture.src = address;
  return picture;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
