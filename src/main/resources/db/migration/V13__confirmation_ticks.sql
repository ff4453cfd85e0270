-- The steps that somebody outside the office has ticked off on the page, so that a reload or another device loses nothing.
create table confirmation_tick (
  confirmation_id varchar(36) not null references confirmation (id),
  -- A question that is put anew begins with no step done.
  round integer not null,
  step varchar(40) not null,
  ticked_at timestamp with time zone not null,
  primary key (confirmation_id, round, step)
);
