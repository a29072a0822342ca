import { setupText } from '../../../strings/setup';
import { settingsText } from '../../../strings/settings';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/WorkProgress';
import { useSetup } from './useSetup';
import { Wizard } from './Wizard';

/** The first-run pages, wired to the store and the host. */
export default function SetupPage() {
  const { draft, keys, trouble, change, makeKey, finish } = useSetup();
  if (trouble !== undefined)
    return (
      <Page title={setupText.title} width="read">
        <Notice tone="red" what={setupText.trouble[trouble]} />
      </Page>
    );
  if (draft === undefined || keys === undefined) return <Waiting>{settingsText.key.reading}</Waiting>;
  return <Wizard draft={draft} keys={keys} onChange={change} makeKey={makeKey} onFinish={() => void finish()} />;
}
