'use strict';
// Electron's printToPDF options in the terms of CDP's Page.printToPDF. All lengths are inches on both sides.

const PAPER_INCHES = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};
const DEFAULT_MARGIN_INCHES = 0.4;

function paperSize(pageSize = 'Letter') {
  if (typeof pageSize === 'object') return [pageSize.width, pageSize.height];
  const size = PAPER_INCHES[pageSize];
  if (!size) throw new Error(`Invalid pageSize ${pageSize}`);
  return size;
}

/** The CDP parameters for a call of `webContents.printToPDF(options)`. */
function toCdpPrintOptions(options = {}) {
  const [paperWidth, paperHeight] = paperSize(options.pageSize);
  const { top, bottom, left, right } = options.margins ?? {};
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: top ?? DEFAULT_MARGIN_INCHES,
    marginBottom: bottom ?? DEFAULT_MARGIN_INCHES,
    marginLeft: left ?? DEFAULT_MARGIN_INCHES,
    marginRight: right ?? DEFAULT_MARGIN_INCHES,
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}

module.exports = { toCdpPrintOptions };
