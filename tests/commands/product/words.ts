// How the product words a summary; bundled by load-product.ts for the terminal.
export { behind } from '@/components/behind';
export { formatMoment } from '@/components/format-moment';
export { groupBySpeaker } from '@/components/group-by-speaker';
export { statementWords } from '@/utils/attribute/statement-words';
