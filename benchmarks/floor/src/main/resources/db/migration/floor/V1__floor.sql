create table rows_to_show (
  id bigint not null primary key,
  title varchar(200) not null,
  place varchar(200) not null
);
insert into rows_to_show values (1, '1. Sitzung des Gremiums', 'Rathaus, Raum 1');
insert into rows_to_show values (2, '2. Sitzung des Gremiums', 'Rathaus, Raum 2');
insert into rows_to_show values (3, '3. Sitzung des Gremiums', 'Rathaus, Raum 3');
insert into rows_to_show values (4, '4. Sitzung des Gremiums', 'Rathaus, Raum 4');
insert into rows_to_show values (5, '5. Sitzung des Gremiums', 'Rathaus, Raum 5');
insert into rows_to_show values (6, '6. Sitzung des Gremiums', 'Rathaus, Raum 6');
insert into rows_to_show values (7, '7. Sitzung des Gremiums', 'Rathaus, Raum 7');
insert into rows_to_show values (8, '8. Sitzung des Gremiums', 'Rathaus, Raum 8');
insert into rows_to_show values (9, '9. Sitzung des Gremiums', 'Rathaus, Raum 9');
insert into rows_to_show values (10, '10. Sitzung des Gremiums', 'Rathaus, Raum 10');
insert into rows_to_show values (11, '11. Sitzung des Gremiums', 'Rathaus, Raum 11');
insert into rows_to_show values (12, '12. Sitzung des Gremiums', 'Rathaus, Raum 12');
insert into rows_to_show values (13, '13. Sitzung des Gremiums', 'Rathaus, Raum 13');
insert into rows_to_show values (14, '14. Sitzung des Gremiums', 'Rathaus, Raum 14');
insert into rows_to_show values (15, '15. Sitzung des Gremiums', 'Rathaus, Raum 15');
insert into rows_to_show values (16, '16. Sitzung des Gremiums', 'Rathaus, Raum 16');
insert into rows_to_show values (17, '17. Sitzung des Gremiums', 'Rathaus, Raum 17');
insert into rows_to_show values (18, '18. Sitzung des Gremiums', 'Rathaus, Raum 18');
insert into rows_to_show values (19, '19. Sitzung des Gremiums', 'Rathaus, Raum 19');
insert into rows_to_show values (20, '20. Sitzung des Gremiums', 'Rathaus, Raum 20');
insert into rows_to_show values (21, '21. Sitzung des Gremiums', 'Rathaus, Raum 21');
insert into rows_to_show values (22, '22. Sitzung des Gremiums', 'Rathaus, Raum 22');
insert into rows_to_show values (23, '23. Sitzung des Gremiums', 'Rathaus, Raum 23');
insert into rows_to_show values (24, '24. Sitzung des Gremiums', 'Rathaus, Raum 24');
insert into rows_to_show values (25, '25. Sitzung des Gremiums', 'Rathaus, Raum 25');
