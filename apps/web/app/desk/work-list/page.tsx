import { WorkListDocument } from '@klantreacties/operations';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Heading } from '../../ui/text.tsx';
import { asStaff } from '../staff.ts';
import { useDesk } from '../desk.tsx';
import { workListWords } from './words.ts';

export async function loader(asked: LoaderFunctionArgs) {
  const ask = await asStaff(asked);
  const { data } = await ask(WorkListDocument, { first: 40 });
  return data.workList;
}

export const meta = () => [{ title: workListWords.NL.title }];

export default function WorkList() {
  const { language } = useDesk();
  const { edges } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>{workListWords[language].title}</Heading>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>{node.number}</li>
        ))}
      </ul>
    </>
  );
}
