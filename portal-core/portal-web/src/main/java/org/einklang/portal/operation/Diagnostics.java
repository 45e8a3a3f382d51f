package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.operation.OperationReading.Part;

/**
 * What somebody needs who helps an administrator from afar: versions, settings without secrets, lights, numbers, kinds of faults.
 * No names, no addresses, no contents, nothing that opens a door.
 */
@ApplicationScoped
public class Diagnostics {

    /** What is counted: how large the installation is. */
    private static final List<String> COUNTED = List.of(
            "Cooperation", "Partner", "Unit", "Person", "Account", "Body", "OutboxMail", "StoredJob", "Attachment");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private OperationReading reading;

    @Inject
    private SettingsWithoutSecrets settings;

    @Inject
    private Clock clock;

    /** All of it, from outside inwards. */
    public Map<String, Object> all() {
        access.require(CorePermission.OPERATE, Scope.installation());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("about", "Einklang, for support. No names, no contents, no secrets.");
        told.put("written", clock.instant().toString());
        told.put("parts", parts());
        told.put("counts", counts());
        told.put("settings", settings.all());
        return told;
    }

    private Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Part part : reading.parts()) {
            Map<String, Object> about = new LinkedHashMap<>();
            about.put("light", part.verdict().light().kind());
            about.put("says", part.verdict().key());
            about.putAll(part.verdict().figures());
            parts.put(part.part(), about);
        }
        return parts;
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        COUNTED.forEach(thing -> counts.put(
                thing,
                entities.createQuery("select count(t.id) from " + thing + " t", Long.class)
                        .getSingleResult()));
        return counts;
    }
}
