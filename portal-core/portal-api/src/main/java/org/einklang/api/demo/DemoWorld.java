package org.einklang.api.demo;

import java.time.LocalDate;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** The cooperation, people and bodies that the host has planted for the demo. */
public interface DemoWorld {

    /** The day in Berlin on which the demo was started. */
    LocalDate today();

    /** The main cooperation of the demo. */
    CooperationId cooperation();

    /** The person with this account name, such as {@code schrift.stadt}. */
    PersonId person(String account);

    /** The body of the main cooperation with this key, such as {@code stg}. */
    BodyId body(String key);
}
