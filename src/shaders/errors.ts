/** The error of a kernel that a schedule can't run; whoever chose the schedule chooses another. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
}
