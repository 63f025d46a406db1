declare module 'sql.js/dist/sql-wasm.js' {
  type SqlValue = string | number | null;
  interface Statement {
    bind(values: Readonly<Record<string, SqlValue>>): boolean;
    step(): boolean;
    get(): SqlValue[];
    run(values: readonly SqlValue[]): void;
    reset(): void;
  }
  interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
  }
  interface Sqlite {
    readonly Database: new () => Database;
  }
  const initSqlJs: () => Promise<Sqlite>;
  export { initSqlJs as default, type Database };
}
