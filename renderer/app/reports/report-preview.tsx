import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { ReportDocument } from '@shared/reports/report-document';
import { showInReportFrame } from '@platform/report-frame';

interface ReportPreviewProps {
  readonly paper: ReportDocument;
  /** What the frame shows; read out. */
  readonly label: string;
}

type Shown = ReturnType<typeof showInReportFrame>;

const payloadOf = (paper: ReportDocument) => ({
  document: paper,
  title: paper.title,
  language: paper.language,
});

/** The paper as the report page draws it, inside the window. */
export function ReportPreview({ paper, label }: ReportPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef<Shown | null>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    if (shown.current) shown.current.show(payloadOf(paper));
    else shown.current = showInReportFrame(window, frame.current, payloadOf(paper), () => undefined);
    return undefined;
  }, [paper]);
  useEffect(
    () => () => {
      shown.current?.end();
      shown.current = null;
    },
    [],
  );
  return (
    <Box component="iframe" ref={frame} title={label} sx={{ width: '100%', height: '100%', border: 0 }} />
  );
}
