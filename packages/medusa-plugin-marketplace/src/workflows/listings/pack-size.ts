/** The option of a product by which its packs differ, as buyers read it. */
export const PACK_SIZE = 'Quy cách';
