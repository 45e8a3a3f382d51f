package org.einklang.planted;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Random;
import org.einklang.api.access.Acting;
import org.einklang.testkit.Persona;

/** Breaks the rules on names, time, chance, console, acting and foreign packages. */
class SlotManager {

    @Inject
    private Acting acting;

    LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }

    int chance() {
        return new Random().nextInt(6);
    }

    void print(Persona foreign) {
        System.out.println(foreign + " " + acting);
    }
}
