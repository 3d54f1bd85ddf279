/** What stands beside the word for what a fair is. */
export const FAIR_COLOURS = {
  planned: 'grey',
  call_open: 'blue',
  call_closed: 'grey',
  open: 'green',
  over: 'grey',
  cancelled: 'red',
} as const;
