/**
 * Opens obligations (`o`) for participants (`p`) to whom they apply. Callers narrow it down by further conditions.
 * The conditions are those of `owes` in `obligation-rules.ts`.
 */
export const OPEN_OBLIGATIONS = `
  INSERT INTO obligations (campaign_id, obligation, participant, status, due_at)
  SELECT p.campaign_id, o.obligation, p.participant, 'open', o.due_at
  FROM opened_obligations o JOIN participants p USING (campaign_id)
  WHERE o.required AND NOT o.dropped
    AND (o.subject = 'member') = (p.member_id IS NOT NULL)
    AND (o.org_types IS NULL OR o.org_types ? p.org_type)
    AND (o.levels IS NULL OR o.levels ? p.level)
    AND (o.place IS NULL OR CASE o.place
      WHEN 'with-superior' THEN p.superior_id IS NOT NULL
      WHEN 'with-subordinates' THEN p.has_subordinates
      WHEN 'grassroots' THEN NOT p.has_subordinates
      ELSE false
    END)`;
