import { pictureBlock } from '@/blocks/picture/config';
import { questionAndAnswerBlock } from '@/blocks/question-and-answer/config';
import { quoteBlock } from '@/blocks/quote/config';
import { relatedOffersBlock } from '@/blocks/related-offers/config';
import { textBlock } from '@/blocks/text/config';

/** What may stand between the paragraphs of a story or a guide. */
export const storyBlocks = [quoteBlock, pictureBlock, questionAndAnswerBlock, relatedOffersBlock];

/** What a page is built of. */
export const pageBlocks = [textBlock, ...storyBlocks];
