import { commonText } from '../strings/common';

/** The head of a month on the wall: Monday first. */
export const WeekdayHead = () => (
  <thead>
    <tr>
      {commonText.weekdays.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
