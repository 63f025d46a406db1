import Box from '@mui/material/Box';
import { type DragEvent, type ReactNode, useState } from 'react';

/** A file that was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface DropAreaProps {
  readonly onFiles: (files: readonly DroppedFile[]) => void;
  /** Of a larger file one byte more than this is read: enough to refuse it, without taking the memory it asks for. */
  readonly maxBytes?: number;
  readonly children: ReactNode;
}

const readFiles = (files: readonly File[], maxBytes: number): Promise<readonly DroppedFile[]> =>
  Promise.all(
    files.map(async (file) => {
      // A folder or a file that is gone cannot be read: it comes as no bytes, so that its name can be refused.
      const bytes = await file
        .slice(0, maxBytes + 1)
        .arrayBuffer()
        .catch(() => new ArrayBuffer(0));
      return { name: file.name, bytes: new Uint8Array(bytes) };
    }),
  );

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Takes files that are dropped anywhere on it. Choosing them by button does the same without a mouse. */
export function DropArea({ onFiles, maxBytes = Infinity, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    <Box
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void readFiles([...event.dataTransfer.files], maxBytes).then(onFiles);
      }}
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        ...(over && { outline: '2px dashed', outlineColor: 'onward.focus', outlineOffset: '-6px' }),
      }}
    >
      {children}
    </Box>
  );
}
