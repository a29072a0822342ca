import type { RegistrationTarget } from '../../../../src-domain/catalogue/village/register';
import { villageText } from '../../../strings/village';
import { Sheet } from '../../../ui/Sheet';
import { RegisterForm } from './RegisterForm';
import type { Registering } from './useRegistering';

const text = villageText.register;

interface RegisterChosenProps {
  /** 事项 or 村. */
  what: string;
  targets: readonly RegistrationTarget[];
  registering: Registering;
  withoutNil?: boolean;
  onDone: () => void;
}

/** Registers one thing for all that is ticked. */
export function RegisterChosen({ what, targets, registering, withoutNil = false, onDone }: RegisterChosenProps) {
  return (
    <Sheet title={text.titleMany(targets.length, what)} padding="tight">
      <div className="village-register">
        <RegisterForm
          registering={registering}
          withoutNil={withoutNil}
          trouble={() => (targets.length === 0 ? { field: 'village-on', text: text.nothingChosen(what) } : undefined)}
          onKeep={async (registration) => {
            await registering.register(targets, registration);
            onDone();
          }}
        />
      </div>
    </Sheet>
  );
}
