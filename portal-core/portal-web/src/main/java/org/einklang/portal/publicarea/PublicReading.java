package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.cooperation.CooperationLogo;
import org.einklang.portal.cooperation.CooperationProfile;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;

/** What the pages of an open area are made of. Asks for no right: everybody may read what it gives. */
@ApplicationScoped
public class PublicReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    /** The area of the cooperation with this key, whether open or not; empty if it was never described. */
    Optional<PublicPlace> place(String key, Locale locale) {
        return directory
                .wholeCooperation(key)
                .flatMap(cooperation -> Optional.ofNullable(entities.find(PublicArea.class, cooperation.id()))
                        .map(area -> new PublicPlace(
                                cooperation.card(), locale, area.text(), cooperation.look(), cooperation.logo())));
    }

    /** The partners that are named, in their order. */
    public List<Partner> partners(PublicPlace place) {
        return directory.partners(place.here()).stream()
                .filter(partner -> place.text().partners().contains(partner.partnerId()))
                .toList();
    }

    /** What the cooperation tells about itself. */
    CooperationProfile.Text profile(CooperationId here) {
        return Optional.ofNullable(entities.find(CooperationProfile.class, here.value()))
                .map(CooperationProfile::text)
                .orElse(CooperationProfile.Text.NOTHING);
    }

    /** Its logo as a PNG file. */
    Optional<byte[]> logo(CooperationId here) {
        return Optional.ofNullable(entities.find(CooperationLogo.class, here.value()))
                .map(CooperationLogo::picture);
    }

    /** The keys of all cooperations with an open area. */
    List<String> open() {
        return entities.createQuery(
                        "select c.shortKey from Cooperation c join PublicArea a on a.cooperationId = c.id where a.open = true"
                                + " order by c.shortKey",
                        String.class)
                .getResultList();
    }
}
