package org.einklang.portal.directory;

import org.einklang.api.NotVisible;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.web.PortalRequest;

/** The numbers of persons, partners and units in addresses; what is no number does not exist. */
public final class DirectoryAddress {

    private DirectoryAddress() {}

    /** The person at {@code {person}}. */
    public static PersonId person(PortalRequest address) {
        return new PersonId(number(address, "person"));
    }

    static PartnerId partner(PortalRequest address) {
        return new PartnerId(number(address, "partner"));
    }

    static UnitId unit(PortalRequest address) {
        return new UnitId(number(address, "unit"));
    }

    private static long number(PortalRequest address, String part) {
        String value = address.part(part);
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new NotVisible("no " + part + " " + value);
        }
        return Long.parseLong(value);
    }
}
