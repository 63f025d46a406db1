/** The words that say what a role is. Parts that are not known are empty. */
export interface RoleWords {
  /** Its names: the title, in either language, and others it goes by. */
  readonly titles: readonly string[];
  readonly description: string;
  /** What is done in it, a sentence each. */
  readonly tasks: readonly string[];
  readonly skills: readonly WeighedSkill[];
  /** Programs, machines and methods by name. */
  readonly tools: readonly string[];
}

/** A skill and how much it counts in the role, in any unit that is the same in all roles compared. */
export interface WeighedSkill {
  readonly name: string;
  readonly weight: number;
}
