CREATE TABLE outbox_acknowledged (
  topic text NOT NULL,
  record_partition int NOT NULL,
  end_offset bigint NOT NULL,
  PRIMARY KEY (topic, record_partition)
);
