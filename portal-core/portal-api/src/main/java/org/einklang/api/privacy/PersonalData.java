package org.einklang.api.privacy;

import java.util.Map;
import org.einklang.api.people.PersonId;

/**
 * Extension point: what a module holds on a person.
 *
 * <p>What for: the person's right to know (Art. 15 GDPR) and to be forgotten (Art. 17). Register: a CDI bean that
 * implements this; every module that stores a {@link PersonId} has one, and the module TCK checks it. Called: each in a
 * transaction of the host. If one throws, the whole export or erasure fails and says which module. Not for: names in
 * approved records, which stay until their retention ends.
 */
public interface PersonalData {

    /** Id of the module. */
    String module();

    /** What is held, by a readable name: texts, numbers, booleans, lists and maps of these. */
    Map<String, Object> export(PersonId person);

    /** Removes or makes anonymous what need not be kept. */
    void erase(PersonId person);
}
