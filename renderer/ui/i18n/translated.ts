/**
 * The shape a zh-HK area must have to match its English twin: the same keys, at every depth, with text in each.
 * Chinese has no plural, so an English `…_one` beside `…_other` is left out.
 */
export type Translated<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : Translated<English[Key]>;
};
