package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;

/** {@code /contacts/{contact}/contact.vcf}: one contact for an address book. */
@ApplicationScoped
class ContactCardFile implements FileSource {

    @Inject
    private ContactReading reading;

    @Inject
    private ContactVcards cards;

    @Inject
    private PortalRequest address;

    @Override
    public String module() {
        return "contacts";
    }

    @Override
    public String pattern() {
        return "{contact}/contact.vcf";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        ContactCard contact = reading.one(address.cooperation().id(), Objects.requireNonNull(parts.get("contact")));
        return Optional.of(contact)
                .filter(ContactCard::isOfUse)
                .map(one ->
                        new Content(ContactVcards.name(one) + ".vcf", ContactVcards.TYPE, cards.bytes(List.of(one))));
    }
}
