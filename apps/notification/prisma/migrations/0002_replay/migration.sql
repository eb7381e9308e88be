CREATE TABLE replay_request (
  consumer text NOT NULL,
  topic text NOT NULL,
  message_key text NOT NULL,
  PRIMARY KEY (consumer, topic, message_key)
);
