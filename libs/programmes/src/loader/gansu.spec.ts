import { loadProgramme, resolveTimetable, definitionsFolder } from '../../index';
it('loads', () => {
  const p = loadProgramme(definitionsFolder() + '/gansu-2010.yaml');
  console.log(
    p.ref,
    p.digest,
    JSON.stringify(
      resolveTimetable(p.definition).phases.map((f) => [
        f.key,
        f.startsAt,
        f.endsAt,
        f.obligations.filter((o) => o.requirement === 'required').map((o) => o.key + ' ' + o.dueAt),
      ]),
      null,
      1,
    ),
  );
});
