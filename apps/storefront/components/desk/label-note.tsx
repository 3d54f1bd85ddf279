import type { LabelText } from '@/lib/certificates/read-label';
import type { ScannerTexts } from './scanner-texts';

/** What to say of a text that leads to no certificate; of another site its name, for one to see. */
export function LabelNote({ text, texts }: { text: LabelText; texts: ScannerTexts }) {
  switch (text.kind) {
    case 'code':
      return texts.right;
    case 'foreign':
      return (
        <>
          {texts.foreign} <strong>{text.host}</strong>
        </>
      );
    case 'elsewhere':
      return texts.elsewhere;
    case 'slip':
      return texts.slips[text.slip];
    case 'other':
      return texts.other;
  }
}
