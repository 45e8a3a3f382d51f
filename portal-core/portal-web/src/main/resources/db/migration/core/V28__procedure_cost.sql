-- What a written procedure costs, if anything, and who carries which part: part of what is agreed on. The parts are kept as
-- they were divided, so that nobody pays another cent because partners were put into another order later.
alter table written_procedure add column cost_cents bigint;
alter table written_procedure add column cost_way varchar(10);
alter table written_procedure add column cost_text varchar(4000);

create table written_procedure_share (
  procedure_id bigint not null references written_procedure (id) deferrable initially deferred,
  place_in_sheet integer not null,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  weight bigint not null,
  cents bigint not null,
  primary key (procedure_id, place_in_sheet)
);

-- The other half of agreeing: a voice goes to the successor while the round is open.
alter table approval_voter add column former_id bigint references person (id) deferrable initially deferred;
alter table approval_voter add column successor_id bigint references person (id) deferrable initially deferred;
alter table approval_voter add column successor_from date;
create index approval_voter_partner on approval_voter (partner_id, kind);
create index approval_voter_round on approval_voter (round_id, kind);
create index approval_round_open on approval_round (cooperation_id, state, deadline);
