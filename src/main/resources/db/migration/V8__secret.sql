-- Passwords on their way to the people named for them. Nothing here can be read without the key of the installation.
create table secret (
  id varchar(36) primary key,
  case_reference varchar(20) not null,
  subject varchar(60) not null,
  account varchar(254) not null,
  identity varchar(254) not null,
  minimum_length smallint not null,
  minimum_kinds smallint not null,
  -- The colleague who types it at the vendor; empty while nobody has the task.
  entrusted_to varchar(64),
  entrusted_seen_at timestamp with time zone,
  user_name varchar(201) not null,
  user_email varchar(254) not null,
  user_language varchar(5) not null,
  -- Empty where the vendor tells the person, so that only the colleague sees it here.
  user_link_id varchar(40),
  user_seen_at timestamp with time zone,
  -- Counts the values; what is encrypted is bound to it.
  edition integer not null,
  encrypted bytea,
  made_by varchar(64),
  made_at timestamp with time zone,
  forget_at timestamp with time zone,
  settled_at timestamp with time zone,
  constraint secret_subject_unique unique (case_reference, subject),
  constraint secret_link_unique unique (user_link_id)
);
create index secret_forget on secret (forget_at);
