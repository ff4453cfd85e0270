create table confirmation (
  id varchar(36) primary key,
  case_reference varchar(20) not null,
  subject varchar(60) not null,
  vendor varchar(20) not null,
  template varchar(60) not null,
  language varchar(5) not null,
  recipient_name varchar(201) not null,
  recipient_email varchar(254) not null,
  responsible varchar(64) not null,
  parameters text not null,
  -- The part of the link that is not signed; a corrected address gets a new one, so that the old link dies.
  link_id varchar(40) not null,
  round integer not null,
  asking integer not null,
  state varchar(20) not null,
  answer varchar(20),
  answered_by varchar(200),
  answered_via varchar(10),
  answered_at timestamp with time zone,
  answer_reason varchar(1000),
  promised_for date,
  waiting_since timestamp with time zone,
  steps_taken integer not null,
  resting_since timestamp with time zone,
  resting_until timestamp with time zone,
  resting_for varchar(20),
  version integer not null,
  constraint confirmation_subject_unique unique (case_reference, subject),
  constraint confirmation_link_unique unique (link_id)
);

create table confirmation_dead_link (
  link_id varchar(40) primary key,
  confirmation_id varchar(36) not null references confirmation (id)
);
