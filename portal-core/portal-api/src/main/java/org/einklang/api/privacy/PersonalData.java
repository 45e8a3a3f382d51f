package org.einklang.api.privacy;

import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;

/**
 * Extension point: what a module holds on a person.
 *
 * <p>What for: the person's right to know (Art. 15 GDPR) and to be forgotten (Art. 17). Register: a CDI bean that
 * implements this; every module that stores a {@link PersonId} has one, and the module TCK checks it. Called: {@link #export}
 * when a person opens <i>Meine Daten</i> or takes the file, {@link #erase} in a transaction of the host. If one throws, the
 * whole export or erasure fails and says which module. Not for: names in approved records, which stay until their retention
 * ends.
 *
 * <p>Words: the bundle of the module has {@code mydata} for all of it, {@code mydata.<key>} for each key of the export, and
 * {@code mydata.field.<name>} for the names in its rows, unless the host has that word already ({@code privacy.field.<name>}).
 * Constants are told by {@code mydata.value.<Type>.<CONSTANT>}, or {@code privacy.value.…} if the host has it.
 */
public interface PersonalData {

    /** Id of the module. */
    String module();

    /**
     * What is held, by a stable name that people find in their file: texts, numbers, booleans, days, moments ({@link
     * java.time.Instant}), constants, lists and maps of these. Never a secret, nor the hash of one; of others only what is
     * needed to understand it. The number of statements does not grow with the rows ({@link PersonRows}).
     */
    Map<String, Object> export(PersonId person);

    /**
     * Removes or makes anonymous what need not be kept. The name of the person is taken away by the host: wherever the number
     * stays, people read "Ehemalige Person 17" from then on. Texts that a module keeps the name in are its own business.
     */
    void erase(PersonId person);

    /**
     * What {@link #erase} does to what stands under this key of the export; people read it before they confirm. What is kept
     * has its reason in {@code mydata.kept} of the bundle, or that of the host: part of an approved record.
     */
    default Fate fate(String key) {
        return Fate.REMOVED;
    }

    /**
     * The tables in which the module names people, in capitals. A test reads the columns of the whole database, and fails
     * where a person is named in a table that nobody says is theirs: what is forgotten here would be in no file.
     */
    default Set<String> tables() {
        return Set.of();
    }
}
