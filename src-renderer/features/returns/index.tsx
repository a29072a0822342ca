import { addMonths, monthOf, parseMonth, type Month } from '../../../src-domain/kernel/month';
import { returnsText as text } from '../../strings/returns';
import { useRoute } from '../../shell/router';
import { useToday } from '../../ui/today';
import { Waiting } from '../../ui/WorkProgress';
import { OldPlace } from './old';
import { ReturnPage } from './ReturnPage';
import TrendsPage from './trends';
import { useDesk } from './useDesk';
import './returns.css';

/** The month of the address; else the one that has just ended. Months to come have no return. */
function usePeriod(): Month {
  const [today, asked] = [useToday(), useRoute().path[0]];
  const read = parseMonth(asked ?? '');
  return read.ok && read.value <= monthOf(today) ? read.value : addMonths(monthOf(today), -1);
}

function Desk({ period }: { period: Month }) {
  const desk = useDesk(period);
  if (desk === undefined)
    return (
      <div className="page">
        <Waiting>{text.loading}</Waiting>
      </div>
    );
  return <ReturnPage desk={desk} />;
}

function Month() {
  const period = usePeriod();
  if (useRoute().path[0] === 'trends') return <TrendsPage />;
  return <Desk key={period} period={period} />;
}

/** 月报: one month at a time, as on paper; 以前的报表 beside it. */
export default function ReturnsPage() {
  return useRoute().path[0] === 'old' ? <OldPlace /> : <Month />;
}
