package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.people.CooperationId;

/** Contacts for the one box in the head of every page. */
@ApplicationScoped
public class ContactSearch {

    @Inject
    private ContactReading reading;

    /** The contacts that have every word that says something, the best first; only for members of the cooperation. */
    public List<ContactCard> find(CooperationId here, String typed) {
        int words = ContactFinder.words(typed).size();
        return ContactFinder.find(reading.all(here), typed).stream()
                .filter(hit -> hit.words() == words)
                .map(ContactFinder.Hit::card)
                .toList();
    }
}
