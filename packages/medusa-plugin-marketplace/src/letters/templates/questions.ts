import { z } from 'zod';
import { letterKind, page, TWO_DAYS } from '../letter';

const about = z.object({ goods: z.string(), question: z.string(), link: page });

/** To those who sell: somebody asks about their goods. */
export const questionAsked = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ goods, question, link }) => ({
    subject: `Câu hỏi về ${goods}`,
    parts: [
      `Có người hỏi về ${goods}:`,
      question,
      'Trả lời của bạn hiện cùng câu hỏi trên trang sản phẩm.',
      { link, words: 'Trả lời câu hỏi' },
    ],
  }),
  en: ({ goods, question, link }) => ({
    subject: `A question about ${goods}`,
    parts: [
      `Somebody asks about ${goods}:`,
      question,
      'Your answer is shown with the question on the page of the product.',
      { link, words: 'Answer the question' },
    ],
  }),
});

/** To who asked: here is the answer. */
export const questionAnswered = letterKind({
  fields: about.extend({ answer: z.string() }),
  usefulMinutes: TWO_DAYS,
  vi: ({ goods, question, answer, link }) => ({
    subject: `Người bán đã trả lời câu hỏi của bạn về ${goods}`,
    parts: [
      `Bạn đã hỏi về ${goods}: ${question}`,
      `Người bán trả lời: ${answer}`,
      { link, words: 'Xem sản phẩm' },
    ],
  }),
  en: ({ goods, question, answer, link }) => ({
    subject: `The seller has answered your question about ${goods}`,
    parts: [
      `You asked about ${goods}: ${question}`,
      `The seller answers: ${answer}`,
      { link, words: 'See the product' },
    ],
  }),
});
