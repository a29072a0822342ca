import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState, type ReactNode } from 'react';
import { antdTheme } from './antdTheme';
import { tokenSheet, type TypeSize } from './tokens';
import './fonts.css';
import '../base.css';

// antd's locale alone leaves the calendar panel English.
dayjs.locale('zh-cn');

// antd's own mark of a busy button reads itself out in English, and stays a while after the button is free.
const buttons = { autoInsertSpace: false, loadingIcon: <span className="button-busy" aria-hidden="true" /> };

const stillQuery = '(prefers-reduced-motion: reduce)';

function useReducedMotion(): boolean {
  const [still, setStill] = useState(() => matchMedia(stillQuery).matches);
  useEffect(() => {
    const query = matchMedia(stillQuery);
    const change = () => setStill(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return still;
}

/** Colours, type and Chinese for everything inside. */
export function ThemeRoot({ size = 'normal', children }: { size?: TypeSize; children: ReactNode }) {
  const still = useReducedMotion();
  return (
    <ConfigProvider locale={zhCN} theme={antdTheme(size, still)} button={buttons} wave={{ disabled: true }}>
      <style>{tokenSheet(size)}</style>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
