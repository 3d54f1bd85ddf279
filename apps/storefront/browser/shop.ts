import { helpSearching } from './help-searching';
import { keepOfflinePage } from './keep-offline-page';
import { openShareSheet } from './open-share-sheet';
import { sendFormsOnce } from './send-forms-once';
import { showOwn } from './show-own';

/*
 * All that runs in a browser. Every page is whole without it (ADR 0006): it adds what HTML cannot do.
 */
showOwn();
addEventListener('pageshow', ({ persisted }) => persisted && showOwn());
for (const box of document.querySelectorAll('search')) helpSearching(box);
sendFormsOnce();
openShareSheet();
keepOfflinePage();
