-- What was agreed before the activation, what became of it, and how it ended. Fees are Norwegian kroner a month.
-- Along which of the three ways it was announced and activated.
alter table visma_collaboration add column scenario varchar(30);
alter table visma_collaboration add column period_months smallint;
alter table visma_collaboration add column monthly_fee numeric(10, 2);
alter table visma_collaboration add column agreed_at timestamp with time zone;
alter table visma_collaboration add column agreed_by varchar(64);
-- The person whom Visma makes administrator of a new customer on vismaonline.com.
alter table visma_collaboration add column administrator_first_name varchar(100);
alter table visma_collaboration add column administrator_last_name varchar(100);
alter table visma_collaboration add column administrator_email varchar(254);
alter table visma_collaboration add column administrator_phone varchar(20);
alter table visma_collaboration add column administrator_known varchar(20);
alter table visma_collaboration add column decision varchar(20);
alter table visma_collaboration add column decided_at timestamp with time zone;
-- Other services of Visma that were activated with it, by name, parted by commas.
alter table visma_collaboration add column other_services varchar(100);
alter table visma_collaboration add column ended_by varchar(64);
alter table visma_collaboration add column after_end varchar(20);
