package org.einklang.portal.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.text.Texts;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the levels are called in the cooperation of the address, in the language of the person who looks. The one place that
 * knows: pages say {@code #{levels.of(body.level())}}, page beans ask the same. One statement for a page, and only if it shows
 * a level.
 */
@Named("levels")
@RequestScoped
public class LevelNames {

    @Inject
    private LevelNaming naming;

    @Inject
    private AddressedRequest address;

    @Inject
    private Texts texts;

    private @Nullable LevelWording wording;

    /** The name of the level; outside a cooperation the usual one. */
    public String of(BodyLevel level) {
        if (!address.isInCooperation()) {
            return texts.get("core.level." + level);
        }
        LevelWording known = wording;
        if (known == null) {
            known = naming.wording(address.cooperation().id());
            wording = known;
        }
        return known.in(texts.locale(), level, texts);
    }
}
