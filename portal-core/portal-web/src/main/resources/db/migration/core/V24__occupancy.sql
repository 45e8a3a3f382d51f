-- Who and what is taken when. Keys of people and rooms are made by Occupant; ends come first in the index, because most of
-- what an occupant was ever taken by is over.
create table occupation (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  occupant varchar(300) not null,
  occupant_name varchar(200) not null,
  starts timestamp not null,
  ends timestamp not null,
  firmness varchar(10) not null,
  constraint occupation_once unique (item_module, item_type, item_id, occupant)
);
create index occupation_of on occupation (occupant, ends, starts);

-- Whoever takes something for good locks the rows to which its occupants' keys lead, and looks only then whether they are
-- free. They are there from the beginning, so that nobody ever has to wait for a row that does not exist yet; that several
-- occupants share a row makes somebody wait now and then, and is never seen otherwise.
create table occupancy_lock (
  id integer not null primary key
);
insert into occupancy_lock (id) values
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
  (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
  (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
  (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63),
  (64), (65), (66), (67), (68), (69), (70), (71), (72), (73), (74), (75), (76), (77), (78), (79),
  (80), (81), (82), (83), (84), (85), (86), (87), (88), (89), (90), (91), (92), (93), (94), (95),
  (96), (97), (98), (99), (100), (101), (102), (103), (104), (105), (106), (107), (108), (109), (110), (111),
  (112), (113), (114), (115), (116), (117), (118), (119), (120), (121), (122), (123), (124), (125), (126), (127);
