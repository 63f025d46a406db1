// What people of the sample office write down: short, factual, as after a conversation.
import type { DisinterestReason } from '@shared/domain/candidate/interest';
import type { MotivationFactor } from '@shared/domain/candidate/motivation-note';
import type { RejectionReason } from '@shared/domain/submission/rejection-reason';

/** How a factor sounds as a push and as a pull. */
export const motivationWords: Readonly<Record<MotivationFactor, readonly [push: string, pull: string]>> = {
  pay: ['No rise for two years', 'Wants a package that moves with the market'],
  growth: ['Nothing left to learn where I am', 'A team in which I can lead people in two years'],
  manager: ['My manager leaves and nobody replaces them', 'Somebody senior to learn from'],
  commute: ['More than an hour each way', 'Close to the Tuen Ma line'],
  stability: ['Third restructuring in a row', 'A company that plans for years'],
  flexibility: ['Five days in the office since summer', 'Two days at home'],
  brand: ['Nobody knows the name', 'A name that customers know'],
  content: ['Only routine left', 'Work from the first idea to the result'],
  culture: ['A lot of politics', 'People who say what they mean'],
  title: ['Same title for five years', 'A title that says what I do'],
};

/** Why somebody says no to a role. */
export const disinterestWords: Readonly<Record<DisinterestReason, string>> = {
  content: 'Too much reporting, too little of my own trade',
  company: 'I know people there and do not want to join them',
  pay: 'Below what I have now',
  commute: 'Too far from home',
  timing: 'Not before the bonus in spring',
};

/** What was said when a submission ended. */
export const rejectionWords: Readonly<Record<RejectionReason, string>> = {
  'preferred-another': 'Very close. The other finalist had run the same system before',
  'lacks-requirement': 'Not enough of it in practice',
  'salary-above-band': 'Expectation is above what the band allows',
  location: 'They want somebody nearer to the site',
  hours: 'The late shift does not work',
  language: 'Meetings are held in a language they are not easy in',
  'right-to-work': 'Will not apply for a visa this year',
  'team-fit': 'A quieter team than they are used to',
  'attendance-or-presentation': 'Arrived late and unprepared',
  'role-withdrawn': 'Headcount was cut',
  'role-frozen': 'Hiring is frozen until the new year',
  'role-filled': 'Filled from inside',
  'not-interested-content': 'The job is more routine than described',
  'not-interested-company': 'Did not like how they were received',
  'not-interested-pay': 'Cannot move for that package',
  'not-interested-commute': 'Tried the way once, too long',
  'not-interested-timing': 'Wants to wait for the bonus',
  'accepted-elsewhere': 'Signed with another company this morning',
  'offer-declined': 'Counter-offer from the present employer',
  conflict: 'Our own interest stands against it',
  'no-consent': 'The candidate never agreed to this one',
  'duplicate-submission': 'The client had the profile from us already',
};

/** What an interviewer saw, weak to strong. */
export const evidence: readonly (readonly string[])[] = [
  ['Only in theory so far', 'Could not name an example'],
  ['One example, with help', 'Has seen it done beside a colleague'],
  [
    'Two concrete cases of their own',
    'Explained the last month-end step by step',
    'Walked me through a real case',
  ],
  ['Teaches it to others', 'Built it up from nothing', 'Knew every exception by heart'],
];

/** What an interviewer concludes. */
export const fitSummaries: readonly string[] = [
  'Clear, prepared, knows what they want next.',
  'Solid trade, quiet in the first minutes, warms up with facts.',
  'Strong on the work itself, wants to lead soon.',
  'Careful and precise; needs a team that gives time.',
  'Good with customers; paperwork is not their strength.',
];

/** Why an appointment is called off or moved. */
export const messageReasons: readonly string[] = [
  'Called in for an urgent closing',
  'Fever since last night',
  'Manager out of town',
  'Child is ill',
  'Meeting ran into it',
  'Train line is down',
  'Cannot leave the office unseen',
];

/** Free notes on tasks. */
export const taskWords: readonly string[] = [
  'Ask for the missing reference',
  'Send the company brief',
  'Ask how the trial day went',
  'Collect the signed terms',
  'Ask about the notice period again',
  'Agree on a lunch',
  'Prepare the shortlist for Thursday',
  'Ask for the new headcount',
];

/** Why somebody with a thin record is booked with a client just let down. */
export const letDownWords = 'Rang the client first: they want to meet this candidate';
