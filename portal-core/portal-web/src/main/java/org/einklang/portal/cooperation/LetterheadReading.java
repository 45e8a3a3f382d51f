package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.HungLogo;

/**
 * The letterhead of a cooperation, for whoever prints something of it; what is printed, and for whom, has been decided before.
 */
@ApplicationScoped
public class LetterheadReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private SeenCooperation cooperations;

    /** What stands above and below the papers of this cooperation. */
    public Letterhead of(CooperationId id) {
        Cooperation cooperation = cooperations.now(id);
        CooperationLetterhead.Text text = text(cooperation);
        return new Letterhead(
                text.name(), text.contact(), text.foot(), text.withLogo() ? logo(cooperation) : Optional.empty());
    }

    /** What was kept, or else what the profile tells. */
    CooperationLetterhead.Text text(Cooperation cooperation) {
        long id = cooperation.card().id().value();
        return Optional.ofNullable(entities.find(CooperationLetterhead.class, id))
                .map(CooperationLetterhead::text)
                .orElseGet(() -> told(
                        cooperation,
                        Optional.ofNullable(entities.find(CooperationProfile.class, id))
                                .map(CooperationProfile::text)
                                .orElse(CooperationProfile.Text.NOTHING)));
    }

    private static CooperationLetterhead.Text told(Cooperation cooperation, CooperationProfile.Text profile) {
        String name = cooperation.card().name();
        String address = profile.address().lines().collect(Collectors.joining(", "));
        String contact = said(" · ", profile.office(), address) + "\n" + said(" · ", profile.mail(), profile.phone());
        return new CooperationLetterhead.Text(name, contact.strip(), "", true);
    }

    private static String said(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private Optional<Letterhead.Logo> logo(Cooperation cooperation) {
        Optional<HungLogo> hung = cooperation.logo();
        if (hung.isEmpty()) {
            return Optional.empty();
        }
        String text = hung.get().text().isEmpty()
                ? cooperation.card().name()
                : hung.get().text();
        return Optional.ofNullable(entities.find(
                        CooperationLogo.class, cooperation.card().id().value()))
                .map(found -> LogoPicture.onPaper(found.picture(), text));
    }
}
