import { publicPage } from '@/http/public-page';
import { getLevelCheck } from '@/queries';
import { LevelCheckPaperView, paperOf, type LevelCheckOnPaper } from '@/site/views/level-check/level-check-paper-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage<LevelCheckOnPaper>(async ({ context }) => {
  const { tasks } = await getLevelCheck(context);
  return paperOf(tasks);
});

export default function LevelCheckOnPaperPage(paper: LevelCheckOnPaper) {
  return <LevelCheckPaperView {...paper} />;
}
