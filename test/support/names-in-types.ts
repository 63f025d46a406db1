// Walks types through the compiler: every property name and every closed word that can be reached from them, with the path
// on which it was met.
import ts from 'typescript';

/** A name met in a type. */
export interface MetName {
  readonly name: string;
  readonly path: string;
}

/** A file that exists for the test alone. */
export interface PlantedFile {
  readonly path: string;
  readonly text: string;
}

const optionsOf = (configPath: string): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)) as { config: object };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, configPath.replace(/[^/]+$/u, ''));
  return { ...parsed.options, noEmit: true };
};

/** A compiler's view of files; `planted` ones are read from memory. */
export function openTypes(
  files: readonly string[],
  { configPath, planted = [] }: { readonly configPath: string; readonly planted?: readonly PlantedFile[] },
): ts.Program {
  const options = optionsOf(configPath);
  const host = ts.createCompilerHost(options);
  const textOf = new Map(planted.map(({ path, text }) => [path, text]));
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.readFile = (path) => textOf.get(path) ?? read(path);
  host.fileExists = (path) => textOf.has(path) || exists(path);
  const source = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) => {
    const text = textOf.get(path);
    return text === undefined ? source(path, version) : ts.createSourceFile(path, text, version);
  };
  return ts.createProgram([...files, ...textOf.keys()], options, host);
}

/** All names that can be reached from the exported types of a file. */
export function namesInTypes(
  program: ts.Program,
  file: string,
  typeNames: readonly string[],
): readonly MetName[] {
  const checker = program.getTypeChecker();
  const sourceFile = program.getSourceFile(file);
  const module = sourceFile && checker.getSymbolAtLocation(sourceFile);
  if (!module) throw new Error(`No module ${file}`);
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  const walk = createWalk(checker);
  for (const name of typeNames) {
    const symbol = exported.get(name);
    if (!symbol) throw new Error(`${file} exports no ${name}`);
    walk.enter(checker.getDeclaredTypeOfSymbol(symbol), name);
  }
  return walk.met;
}

interface Walk {
  readonly met: readonly MetName[];
  enter(type: ts.Type, path: string): void;
}

const isOwn = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.declarations?.some((one) => !one.getSourceFile().fileName.includes('/node_modules/typescript/')) ??
  true;

function createWalk(checker: ts.TypeChecker): Walk {
  const met: MetName[] = [];
  const seen = new Set<ts.Type>();
  const enterAll = (types: readonly ts.Type[], path: string): void => {
    for (const type of types) enter(type, path);
  };
  const enter = (type: ts.Type, path: string): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isStringLiteral()) met.push({ name: type.value, path });
    if (type.isUnionOrIntersection()) {
      enterAll(type.types, path);
    }
    if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection()) return;
    if (checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0) return;
    enterAll(checker.getTypeArguments(type as ts.TypeReference), `${path}[]`);
    enterAll(
      checker.getIndexInfosOfType(type).map((index) => index.type),
      `${path}[]`,
    );
    if (type.isIntersection() || isOwn(type.symbol)) enterProperties(type, path);
  };
  const enterProperties = (type: ts.Type, path: string): void => {
    for (const property of checker.getPropertiesOfType(type)) {
      if (!isOwn(property)) continue;
      met.push({ name: property.name, path: `${path}.${property.name}` });
      enter(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
  };
  return { met, enter };
}

/** Names of all properties that a file writes or declares. */
export function propertyNamesIn(path: string, text: string): readonly MetName[] {
  const met: MetName[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node);
    if (named && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
      met.push({ name: node.name.text, path });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return met;
}
