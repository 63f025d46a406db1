import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { CallOutcome } from '@shared/domain/task/call';
import { isConfirmed, type MorningCall, type MorningCalls } from '@data/queries/morning-calls';
import { useAct } from '@data/use-act';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { OpenMorningCall } from './open-morning-call';
import { MorningCallHead } from './morning-call-head';

/** Draws the dialog that moves an interview. */
export type RenderMove = (interviewId: string, onClose: () => void) => ReactNode;

interface MorningCallListProps {
  readonly morning: MorningCalls;
  readonly shown: MorningCall | undefined;
  readonly onShow: (interviewId: string | undefined) => void;
  readonly onMove: (interviewId: string) => void;
}

/** The next working day's interviews: whom to ring, at which number, and what they said. */
export function MorningCallList({ morning, shown, onShow, onMove }: MorningCallListProps) {
  const words = useWords('tasks');
  const format = useFormat();
  const { act, failure } = useAct();
  const { calls, date } = morning;
  const day = format.weekdayDate(date);
  const ended = (interviewId: string, outcome: CallOutcome): void => {
    const about = { candidateId: null, contactId: null, interviewId, taskId: null };
    void act('call/log', { ...about, channel: 'phone', outcome, words: '' });
  };
  const confirm = async (interviewId: string): Promise<void> => {
    if (await act('interview/confirm', { interviewId, channel: 'phone' })) onShow(undefined);
  };
  if (calls.length === 0)
    return <Box sx={{ p: 2, color: 'text.secondary' }}>{words('morning.none', { day })}</Box>;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: 40 }}>
        <Box component="h2" sx={{ typography: 'h4', m: 0, flex: 1 }}>
          {words('morning.title', { day })}
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {words('morning.count', { confirmed: calls.filter(isConfirmed).length, total: calls.length })}
        </Box>
      </Box>
      {failure && <ErrorNotice {...failure} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {calls.map((call) => {
          const { id } = call.interview;
          const isShown = id === shown?.interview.id;
          return (
            <Box component="li" key={id} sx={{ borderTop: '1px solid', borderColor: 'onward.line.hair' }}>
              <MorningCallHead
                call={call}
                expanded={isShown}
                onToggle={() => {
                  onShow(id);
                }}
              />
              {isShown && (
                <OpenMorningCall
                  call={call}
                  onConfirm={() => void confirm(id)}
                  onEnded={(outcome) => {
                    ended(id, outcome);
                  }}
                  onMove={() => {
                    onMove(id);
                  }}
                />
              )}
            </Box>
          );
        })}
      </Box>
    </>
  );
}
