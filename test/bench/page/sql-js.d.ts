declare module 'sql.js/dist/sql-wasm-browser.js' {
  interface Statement {
    bind(values: readonly string[]): boolean;
    step(): boolean;
    get(): unknown[];
    run(values: readonly string[]): void;
    reset(): void;
  }
  interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
  }
  interface Sqlite {
    readonly Database: new () => Database;
  }
  const initSqlJs: (options: { readonly locateFile: () => string }) => Promise<Sqlite>;
  export { initSqlJs as default };
}
declare module '*.wasm?url' {
  const address: string;
  export { address as default };
}
