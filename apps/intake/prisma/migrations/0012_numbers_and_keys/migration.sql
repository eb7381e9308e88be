-- Up to which running number a brand and year gave them one after the other. None of those is given again.
ALTER TABLE reaction_number ADD COLUMN given_in_order int NOT NULL DEFAULT 0;
UPDATE reaction_number SET given_in_order = last;
-- A UUID is the same key in capitals. From now on it is kept in small letters.
UPDATE submission s SET idempotency_key = lower(idempotency_key)
WHERE idempotency_key ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AND idempotency_key <> lower(idempotency_key)
  AND NOT EXISTS (SELECT FROM submission o WHERE o.idempotency_key = lower(s.idempotency_key));
UPDATE answer a SET idempotency_key = lower(idempotency_key)
WHERE idempotency_key ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AND idempotency_key <> lower(idempotency_key)
  AND NOT EXISTS (SELECT FROM answer o WHERE o.reaction_id = a.reaction_id
    AND o.idempotency_key = lower(a.idempotency_key));
