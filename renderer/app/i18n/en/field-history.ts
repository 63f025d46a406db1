/** What a fact said before. */
export const fieldHistory = {
  was: 'was {{value}} until {{date}}',
  wasBy: 'was {{value}} until {{date}}, changed by {{name}}',
} as const;
