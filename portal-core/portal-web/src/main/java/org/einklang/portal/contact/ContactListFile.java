package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.module.FileSource;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.term.Terms;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;

/** {@code /contacts/list/all.vcf}: all contacts that the filters in the address leave, for an address book. */
@ApplicationScoped
class ContactListFile implements FileSource {

    @Inject
    private ContactReading reading;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    @Inject
    private ContactVcards cards;

    @Inject
    private AccessLog accessLog;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "contacts";
    }

    @Override
    public String pattern() {
        return "list/all.vcf";
    }

    /** How the access log calls the list that somebody takes away. */
    static ItemRef taken(CooperationId cooperation) {
        return new ItemRef("core", "contacts", String.valueOf(cooperation.value()));
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        CooperationId here = address.cooperation().id();
        Map<String, String> filters = new HashMap<>();
        Stream.concat(Stream.of("partner"), ContactMatching.TERM_FILTERS.stream())
                .filter(name -> address.query(name).matches("\\d{1,18}"))
                .forEach(name -> filters.put(name, address.query(name)));
        Stream.of(Freshness.Light.values())
                .filter(light -> light.name().equals(address.query("light")))
                .forEach(light -> filters.put("light", light.name()));
        filters.put("text", address.query("text"));
        List<ContactCard> found = reading.rows(
                        here, directory.partners(here), terms.all(here, PortalTime.dayOf(clock.instant())))
                .all(TableQuery.of(filters));
        accessLog.seen(taken(here), here);
        return Optional.of(new Content(texts.get("contacts.file"), ContactVcards.TYPE, cards.bytes(found)));
    }
}
